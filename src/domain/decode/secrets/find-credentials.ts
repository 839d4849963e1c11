import type { Secret, SecretKind } from './find-secrets.ts';

const BEGIN_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END_KEY = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const USER_INFO = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>\\]{0,80}:([^\s/@"'<>\\]{1,200})@(?=[\w[])/gi;
const USER_OPTION = /(?:^|\s)(?:-u|--user|--proxy-user)[ =]{1,4}["']?[^\s"':]{1,80}:([^\s"']{1,200})/g;
const SECURE_STRING = /ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?(["'])((?:(?!\1)[^\n]){1,200})\1/gi;
/** Addresses whose owner may call them: whoever knows the last part may too. */
const FUNCTION_KEY = /\.azurewebsites\.(?:net|us|cn)\/[^\s"'<>]{0,400}?[?&](?:amp;)?code=([^\s"'&<>#\\]{16,300})/gi;
const SLACK_WEBHOOK = /hooks\.slack\.com\/(?:services|workflows)\/\w{1,40}\/\w{1,40}\/(\w{8,80})/gi;
const TEAMS_WEBHOOK = /\/IncomingWebhook\/([0-9A-Za-z]{16,80})/gi;

/** Finds private keys and the credentials in addresses and command lines. */
export function findCredentials(text: string): readonly Secret[] {
  const secrets: Secret[] = [];
  if (text.includes('PRIVATE KEY')) secrets.push(...findPrivateKeys(text));
  if (text.includes('://')) secrets.push(...findGroups(text, USER_INFO, 1, 1), ...findAddresses(text));
  if (/-u|--user|--proxy-user/.test(text)) secrets.push(...findGroups(text, USER_OPTION, 1, 0));
  if (/SecureString/i.test(text)) secrets.push(...findGroups(text, SECURE_STRING, 2, 1));
  return secrets;
}

function findAddresses(text: string): readonly Secret[] {
  if (!/azurewebsites|hooks\.slack|IncomingWebhook/i.test(text)) return [];
  return [FUNCTION_KEY, SLACK_WEBHOOK, TEAMS_WEBHOOK].flatMap((pattern) => findGroups(text, pattern, 1, 0, 'api-key'));
}

/** @param tail How many characters of a hit stand behind the group. */
function findGroups(text: string, pattern: RegExp, group: number, tail: number, kind: SecretKind = 'password'): readonly Secret[] {
  return [...text.matchAll(pattern)].map((found) => {
    const end = found.index + found[0].length - tail;
    return { start: end - (found[group] ?? '').length, end, kind };
  });
}

function findPrivateKeys(text: string): readonly Secret[] {
  const secrets: Secret[] = [];
  BEGIN_KEY.lastIndex = 0;
  for (let begin = BEGIN_KEY.exec(text); begin !== null; begin = BEGIN_KEY.exec(text)) {
    const start = begin.index + begin[0].length;
    END_KEY.lastIndex = start;
    // A key that was cut off goes on to the end.
    const end = END_KEY.exec(text)?.index ?? text.length;
    secrets.push({ start, end, kind: 'private-key' });
    BEGIN_KEY.lastIndex = end;
  }
  return secrets;
}
