import type { Secret, SecretKind } from './find-secrets.ts';

const NAMES: readonly (readonly [SecretKind, string])[] = [
  ['client-secret', 'clientsecret clientsecretvalue appsecret applicationsecret consumersecret secret secretvalue webhooksecret apisecret secretkey sharedsecret 用戶端密碼 用戶端祕密 用戶端秘密 密鑰'],
  ['password', 'password passwd pwd passphrase pass userpassword adminpassword certificatepassword pfxpassword proxypassword 密碼'],
  ['api-key', 'apikey xapikey apitoken subscriptionkey ocpapimsubscriptionkey functionskey xfunctionskey functionkey authkey xauthkey hostkey masterkey xzumoauth licensekey 金鑰'],
  ['token', 'accesstoken idtoken authtoken bearertoken token authorization proxyauthorization xmstokenaadaccesstoken xauthtoken xaccesstoken usertoken apiaccesstoken xmsauthorization jwt assertion clientassertion useraccesstoken sessiontoken securitytoken xamzsecuritytoken privatetoken csrftoken xsrftoken xcsrftoken xxsrftoken requestverificationtoken deploytoken samltoken 權杖 存取權杖'],
  ['refresh-token', 'refreshtoken codeverifier devicecode authorizationcode'],
  ['signature', 'sig sas sastoken sharedaccesssignature xamzsignature'],
  ['cookie', 'cookie setcookie sessioncookie estsauth estsauthpersistent estsauthlight sccauth sessionid jsessionid phpsessid aspnetsessionid aspxauth sid'],
  ['connection-key', 'accountkey sharedaccesskey accesskey storagekey storageaccountkey primarykey secondarykey connectionstring secretaccesskey awssecretaccesskey instrumentationkeysecret'],
  ['saml-response', 'samlresponse wresult'],
];

const KINDS: ReadonlyMap<string, SecretKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/** Parts that every name above contains; whatever holds none of them is skipped at the speed of one pattern. */
const STEM =
  /secret|passw|passphrase|pwd|token|key|authorization|cookie|sig|sas|assertion|auth|session|samlresponse|wresult|verifier|device_?code|connectionstring|jwt|pass|sessid|sid|密碼|祕密|秘密|密鑰|金鑰|權杖/gi;
const SOFT = /(?:\\{1,16}(?:u002[27]|[nrt](?=[\s"'=:>\\]))?|["'`“”‘’]|%(?:25){0,3}(?:22|27|5[Cc]|20)|&(?:quot|apos|#34|#39|#x22|#x27|nbsp);|[ \t]){0,24}/y;
const SEPARATOR = /=>|[:=：]|%(?:25){0,3}3[AaDd]|&#(?:61|58);|\\u003[Dd]|是|為|[「『](?=[!-~]{6})/y;
const TAG_END = />/y;
/** `{"name": "Cookie", "value": "…"}` of a HAR file, in any escaping; `<add key="password" value="…" />`. */
const NAME_VALUE = /\\{0,8}["']\s{0,20}(?:,\s{0,40}\\{0,8}["'](?:value|Value)\\{0,8}["']\s{0,8}:|(?<=\s)value\s{0,8}=)/iy;
const PLACEHOLDER =
  /^(?:null|none|nil|true|false|undefined|empty|redacted|hidden|masked|secret|token|bearer|basic|\(null\)|string|required|\*{3,}|•+|…|\.{3}|x{4,}|\[[a-z -]{3,30}\]?|<[^>]{0,60}>|\$\{?[A-Za-z_][\w.:]{0,60}\}?|\{\{[^}]{0,60}\}\}|%[A-Z_]{2,40}%|env\(|os\.environ\S*|process\.env\.\w+)$/i;

/** Finds secrets by the name of the field, label, header, parameter or option that holds them. */
export function findNamedSecrets(text: string): readonly Secret[] {
  const secrets: Secret[] = [];
  const stem = new RegExp(STEM);
  for (let found = stem.exec(text); found !== null; found = stem.exec(text)) {
    const word = wordAround(text, found.index, stem.lastIndex);
    stem.lastIndex = Math.max(word.end, stem.lastIndex);
    const kind = isPublicKeyToken(text, word) ? null : kindOf(text.slice(word.start, word.end));
    const value = kind === null ? null : valueOf(text, word, kind);
    if (kind === null || value === null) continue;
    secrets.push({ ...value, kind });
    stem.lastIndex = Math.max(value.end, stem.lastIndex);
  }
  return secrets;
}

/** The fingerprint in the name of a .NET assembly. */
function isPublicKeyToken(text: string, { start }: Range): boolean {
  return /public key $/i.test(text.slice(Math.max(0, start - 11), start));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function wordAround(text: string, index: number, stop: number): Range {
  let start = index;
  while (start > 0 && index - start < 48 && isNameChar(text[start - 1])) start -= 1;
  let end = stop;
  while (end < text.length && end - stop < 48 && isNameChar(text[end])) end += 1;
  return { start: Math.min(index, start + escapeBefore(text, start, end)), end };
}

/** The rest of an escape that runs into the name: `\u0026sig`, `%26sig`, `\ncookie`. */
function escapeBefore(text: string, start: number, end: number): number {
  const before = text[start - 1];
  const head = text.slice(start, Math.min(end, start + 12));
  if (before === '\\') return /^(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrt])/i.exec(head)?.[0].length ?? 0;
  return before === '%' ? (/^(?:25){0,3}[0-9a-f]{2}/i.exec(head)?.[0].length ?? 0) : 0;
}

function isNameChar(char: string | undefined): boolean {
  return char !== undefined && /[\w.-]/.test(char);
}

/** The kind of secret that a field of this name holds; dotted and prefixed names count by their last parts. */
function kindOf(name: string): SecretKind | null {
  const plain = name.toLowerCase().replaceAll(/[_-]/g, '').replace(/^\.+|\.+$/g, '');
  const last = plain.slice(plain.lastIndexOf('.') + 1);
  const known = KINDS.get(plain) ?? KINDS.get(last);
  if (known !== undefined) return known;
  // `AZURE_CLIENT_SECRET`, `MDE_API_KEY`, `dbPassword`: the end of the name says it.
  const suffix = /(clientsecret|password|apikey|apitoken|authtoken|privatetoken|sessiontoken|accesstoken|refreshtoken|accountkey|subscriptionkey|functionskey|functionkey|sharedaccesskey|secretaccesskey)$/.exec(last);
  return suffix === null ? null : (KINDS.get(suffix[1] ?? '') ?? null);
}

/** Of a digest only the response is secret. */
const DIGEST = /Digest\s[^\n]{0,1000}?\bresponse=\\{0,8}["']?([0-9a-f]{32,64})/iy;

function valueOf(text: string, word: Range, kind: SecretKind): Range | null {
  const start = valueStart(text, word);
  if (start === null) return null;
  DIGEST.lastIndex = start;
  const digest = DIGEST.exec(text);
  if (digest !== null) return { start: DIGEST.lastIndex - (digest[1] ?? '').length, end: DIGEST.lastIndex };
  const opened = quoteBefore(text, start);
  const end = kind === 'cookie' && opened === null ? lineStop(text, start) : opened === null ? bareStop(text, start) : quotedStop(text, start, opened);
  const inProse = opened === null && /[:：]\s$/.test(text.slice(start - 2, start));
  return trimScheme(text, start, end, inProse ? kind : null);
}

/** Where the value behind a name begins; `null` where the name is only a word. */
function valueStart(text: string, word: Range): number | null {
  const listed = after(NAME_VALUE, text, word.end);
  if (listed !== null) return after(SOFT, text, listed) ?? listed;
  const soft = after(SOFT, text, word.end) ?? word.end;
  const separator = after(SEPARATOR, text, soft);
  if (separator !== null) return after(SOFT, text, separator) ?? separator;
  const isTag = text[word.start - 1] === '<' || text[word.start - 1] === '"' || text[word.start - 1] === ':';
  const tag = isTag ? after(TAG_END, text, soft) : null;
  if (tag !== null) return tag;
  // An option of a command: `--password …`, `-ClientSecret '…'`.
  const isOption = /(?:^|[\s"'])-{1,2}$/.test(text.slice(Math.max(0, word.start - 3), word.start)) || (text[word.start] === '-' && soft > word.end);
  return isOption && soft > word.end ? soft : null;
}

function after(sticky: RegExp, text: string, index: number): number | null {
  sticky.lastIndex = index;
  return sticky.test(text) ? sticky.lastIndex : null;
}

interface Quote {
  readonly char: string;
  readonly backslashes: number;
}

function quoteBefore(text: string, index: number): Quote | null {
  const char = text[index - 1] ?? '';
  if (!/["'`“‘]/.test(char)) return null;
  let backslashes = 0;
  while (text[index - 2 - backslashes] === '\\') backslashes += 1;
  return { char: char === '“' ? '”' : char === '‘' ? '’' : char, backslashes };
}

/** The closing quote has as many backslashes as the opening one; an escaped one inside has more. */
function quotedStop(text: string, start: number, { char, backslashes }: Quote): number {
  let run = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === char && run <= backslashes) return at - run;
    run = text[at] === '\\' ? run + 1 : 0;
  }
  return text.length;
}

const STOP = /[\s"'`&,;<>|)}\]\\”’」』】，。；、！？）]|%(?:25){0,3}(?:22|26|2[Cc]|7[Dd]|0[AaDd])|&(?:quot|amp|apos|#)/g;

function bareStop(text: string, start: number): number {
  STOP.lastIndex = start;
  let stop = STOP.exec(text)?.index ?? text.length;
  const scheme = /^(?:Bearer|Basic|SharedKey|SharedAccessSignature|Token|MAC|Negotiate|NTLM|Kerberos)\b[ +]?$/i.exec(text.slice(start, stop + 1));
  if (scheme !== null) {
    STOP.lastIndex = stop + 1;
    stop = STOP.exec(text)?.index ?? text.length;
  }
  return stop;
}

function lineStop(text: string, start: number): number {
  const stop = /[\r\n"'\\]/g;
  stop.lastIndex = start;
  return stop.exec(text)?.index ?? text.length;
}

/** `Bearer` stays readable; what is a placeholder, too short or a word is no secret. */
function trimScheme(text: string, start: number, end: number, kind: SecretKind | null): Range | null {
  const scheme = /^(?:Bearer|Basic|SharedAccessSignature|Token|Negotiate|NTLM|Kerberos)(?:\s|%20|\+)+/i.exec(text.slice(start, Math.min(end, start + 40)));
  const from = start + (scheme?.[0].length ?? 0);
  const value = text.slice(from, Math.min(end, from + 200));
  if (value.length < 3 || PLACEHOLDER.test(value)) return null;
  const isProse = kind === 'token' || kind === 'client-secret' || kind === 'signature' || kind === 'cookie';
  if (isProse && (value.length < 6 || (/^[A-Za-z]?[a-z]{1,24}$/.test(value) && value.length < 14))) return null;
  // Numbers of Entra and names of codes stay readable: they say what was wrong with the secret.
  if (/^(?:AADSTS\d+|[45]\d\d$)/.test(value)) return null;
  return { start: from, end };
}
