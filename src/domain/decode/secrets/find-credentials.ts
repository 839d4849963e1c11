import { appendAll } from '../append-all.ts';
import { findCommands, type TextRange } from './find-commands.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Secret, SecretKind } from './secret-kinds.ts';

/** A pattern around a secret, which is the first group that matched. `near` is a fast pre-check: texts without it are not searched. */
interface SecretContext {
  readonly near: RegExp;
  readonly pattern: RegExp;
  readonly kind: SecretKind;
  /** Whether the option counts only inside a command. Elsewhere, `-u` and `-b` are plain text. */
  readonly isOption?: true;
}

const SECRET_CONTEXTS: readonly SecretContext[] = [
  // URLs: user and password before the host, and webhook URLs whose last part grants access.
  { near: /:\/\//, kind: 'password', pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>\\]{0,80}:([^\s/@"'<>\\]{1,200})@(?=[\w[])/dgi },
  { near: /azurewebsites/i, kind: 'api-key', pattern: /\.azurewebsites\.(?:net|us|cn)\/[^\s"'<>]{0,400}?[?&](?:amp;)?code=([^\s"'&<>#\\]{16,300})/dgi },
  { near: /hooks\.slack/i, kind: 'api-key', pattern: /hooks\.slack\.com\/(?:services|workflows)\/\w{1,40}\/\w{1,40}\/(\w{8,80})/dgi },
  { near: /IncomingWebhook/i, kind: 'api-key', pattern: /\/IncomingWebhook\/([0-9A-Za-z]{16,80})/dgi },
  { near: /api\/webhooks/i, kind: 'api-key', pattern: /\/api\/webhooks\/\d{5,25}\/([\w-]{30,100})/dgi },
  { near: /api\.telegram/i, kind: 'api-key', pattern: /\/bot\d{5,15}:([\w-]{20,60})/dgi },
  // Options of commands.
  { near: /-u|--user|--proxy-user/, kind: 'password', isOption: true, pattern: /(?<=^|[\s"'`「])(?:-u|--user|-U|--proxy-user)[ =]{0,4}["']?[^\s"':]{1,80}:([^\s"']{1,200})/dg },
  { near: /-b|--cookie/, kind: 'cookie', isOption: true, pattern: /(?<=^|[\s"'`「])(?:-b|--cookie)[ =]{0,4}(?:"([^"\n]{3,9000})"|'([^'\n]{3,9000})')/dg },
  { near: /oauth2-bearer/, kind: 'token', pattern: /--oauth2-bearer[ =]{1,4}["']?([^\s"']{8,9000})/dg },
  { near: /sshpass|service-principal|plink|pscp|docker login|mysql|psql/, kind: 'password', pattern: /\b(?:sshpass|az login|plink|pscp|docker login|mysql)\b[^\n]{0,300}?\s(?:-p|-pw)[ =]{1,4}["']?([^\s"']{4,200})/dg },
  { near: /net use/i, kind: 'password', pattern: /net use [^\n]{0,200}?\/user:\S{1,120} ["']?([^\s"'/*]{4,200})/dgi },
  { near: /net use/i, kind: 'password', pattern: /net use \S{1,3} \S{1,200} ["']?([^\s"'/*]{4,200})["']? \/user:/dgi },
  // Calls with a password or secret at a fixed argument position.
  { near: /SecureString/i, kind: 'password', pattern: /ConvertTo-SecureString\b(?:\s{1,4}-(?:AsPlainText|Force)){0,2}\s{1,4}(?:-String\s{1,4})?(?:"([^"\n$][^"\n]{0,200})|'([^'\n]{1,200})|([^\s"'$(-][^\s"']{2,200}))/dgi },
  { near: /Credential/, kind: 'password', pattern: /(?:NetworkCredential|PSCredential|UsernamePasswordCredential|HTTPBasicAuth|BasicAuth)\s{0,4}\(\s{0,9}["'][^"'\n]{0,120}["']\s{0,4},\s{0,9}(?:"([^"\n]{3,200})|'([^'\n]{3,200}))/dg },
  { near: /SecretCredential|ClientCredential/, kind: 'client-secret', pattern: /(?:ClientSecretCredential|ClientCredential)\s{0,4}\((?:\s{0,9}["'][^"'\n]{0,120}["']\s{0,4},){1,2}\s{0,9}["']([^"'\n]{8,200})["']\s{0,9}\)/dg },
  { near: /BasicAuth|auth/, kind: 'password', pattern: /(?:HTTPBasicAuth|BasicAuth|auth=|auth:)\s{0,4}\(\s{0,9}["'][^"'\n]{0,120}["']\s{0,4},\s{0,9}(?:"([^"\n]{3,200})|'([^'\n]{3,200}))/dg },
  // Challenge responses, and keys as data.
  { near: /::/, kind: 'password', pattern: /[\w.$-]{1,60}::[\w.-]{1,60}:[0-9a-f]{16}:([0-9a-f]{32}:[0-9a-f]{16,9000})/dgi },
  { near: /response=/, kind: 'password', pattern: /(?:nonce|realm|uri|cnonce|qop)=[^]{0,400}?\bresponse=["']?([0-9a-f]{32,64})/dg },
  { near: /"?kty/, kind: 'private-key', pattern: /["'](?:d|k|p|q|dp|dq|qi)["']\s{0,4}:\s{0,4}["']([\w-]{20,9000})/dg },
  { near: /auths/, kind: 'basic-credentials', pattern: /["']auth["']\s{0,4}:\s{0,4}["']([\w+/=-]{8,9000})/dg },
  { near: /SharedKey/, kind: 'signature', pattern: /\bSharedKey(?:Lite)? [\w-]{1,60}:([\w+/=-]{20,200})/dg },
];

const BEGIN_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END_KEY = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const PUTTY_KEY = /Private-Lines: \d{1,4}|Private-(?:MAC|Hash): /g;
const PUTTY_END = /(?=\bPrivate-(?:MAC|Hash): )|(?<=[0-9a-f]{16})(?![0-9A-Za-z+/=])/;

/** Finds private keys, and credentials in URLs, commands and calls. */
export function findCredentials(text: string): readonly Secret[] {
  const secrets = SECRET_CONTEXTS.flatMap(({ near, pattern, kind, isOption }) => {
    if (!near.test(text)) return [];
    const groups = findGroups(text, pattern, kind);
    return isOption === true && groups.length > 0 ? findWithin(groups, findCommands(text)) : groups;
  });
  if (text.includes('PRIVATE KEY')) appendAll(secrets, findBlocks(text, BEGIN_KEY, END_KEY));
  if (text.includes('Private-')) appendAll(secrets, findBlocks(text, PUTTY_KEY, PUTTY_END));
  return secrets;
}

function findGroups(text: string, pattern: RegExp, kind: SecretKind): readonly Secret[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const group = indices?.slice(1).find((part) => part !== undefined);
    return group === undefined || isPlaceholder(text.slice(group[0], group[1])) ? [] : [{ start: group[0], end: group[1], kind }];
  });
}

/** Returns the secrets that are in one of the ranges. Both lists must be in text order. */
function findWithin(secrets: readonly Secret[], ranges: readonly TextRange[]): readonly Secret[] {
  let at = 0;
  return secrets.filter(({ start }) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (ranges[at]?.start ?? Number.POSITIVE_INFINITY) < start;
  });
}

function findBlocks(text: string, opening: RegExp, closing: RegExp): readonly Secret[] {
  const secrets: Secret[] = [];
  const open = new RegExp(opening);
  let begin = open.exec(text);
  while (begin !== null) {
    const start = open.lastIndex;
    begin = open.exec(text);
    const end = findBlockEnd(text.slice(start, begin?.index ?? text.length), closing);
    if (/\w{8}/.test(text.slice(start, start + Math.min(end, 400)))) secrets.push({ start, end: start + end, kind: 'private-key' });
  }
  return secrets;
}

/** End of a truncated key: the start of other content. */
const CUT = /["'{<`&\]」]|\r?\n\s*\n/;

function findBlockEnd(text: string, closing: RegExp): number {
  const close = text.search(closing);
  const cut = close === -1 ? text.search(CUT) : close;
  return cut === -1 ? text.length : cut;
}
