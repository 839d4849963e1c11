import { toCautiousJson, toEntities, toSingleQuoted, toUnicodeEscapes } from './encodings.ts';
import type { NonEmpty } from './fake-data.ts';

/** A way to write a name and its value. */
export type FieldFormat = readonly [name: string, write: (name: string, value: string) => string];

const json = JSON.stringify;
const TENANT = '99999999-8888-4777-8666-555555555555';
/** Converts a name to a variable name. */
const variable = (name: string): string => name.replaceAll(/^\W|\W/g, '_');

/** Formats for any value, with quotes or escapes as needed. */
const QUOTING: NonEmpty<FieldFormat> = [
  ['JSON', (name, value) => `{"tenant":"${TENANT}",${json(name)}:${json(value)},"expires_in":3599}`],
  ['multiline JSON', (name, value) => json({ tenant: TENANT, [name]: value, enabled: true }, null, 2)],
  ['cautious JSON', (name, value) => `{"tenant":"${TENANT}","${name}":${toCautiousJson(value)},"enabled":true}`],
  ['JSON with escapes', (name, value) => `{"${name}": "${toUnicodeEscapes(value)}", "enabled": true}`],
  ['record members', (name, value) => json([{ name, value, slotSetting: false }])],
  ['HAR header members', (name, value) => `{"headers": [{"name": "Accept", "value": "*/*"}, {"name": ${json(name)}, "value": ${json(value)}}], "headersSize": -1}`],
  ['Postman key and value', (name, value) => json({ key: name, value, type: 'text', enabled: true }, null, 2)],
  ['JSON5', (name, value) => `{tenant: '${TENANT}', '${name}': ${toSingleQuoted(value)}}`],
  ['Python dict', (name, value) => `{'tenant': '${TENANT}', '${name}': ${toSingleQuoted(value)}, 'ok': True}`],
  ['Ruby hash', (name, value) => `{"tenant"=>"x", "${name}"=>${json(value)}}`],
  ['PHP array', (name, value) => `['tenant' => 'x', '${name}' => ${toSingleQuoted(value)}]`],
  ['PHP dump', (name, value) => `array(2) {\n  ["${name}"]=>\n  string(${value.length}) ${json(value)}\n}`],
  ['PowerShell hashtable', (name, value) => `$body = @{ '${name}' = ${toSingleQuoted(value)}; tenant = 'x' }`],
  ['C# initializer', (name, value) => `new Dictionary<string, string> { ["${name}"] = ${json(value)}, ["tenant"] = "x" }`],
  ['XML element', (name, value) => `<settings><${name}>${toEntities(value)}</${name}><tenant>x</tenant></settings>`],
  ['XML attribute', (name, value) => `<user id="1" ${name}="${toEntities(value)}" enabled="true" />`],
  ['XML CDATA', (name, value) => `<settings><${name}><![CDATA[${value}]]></${name}></settings>`],
  ['.NET setting', (name, value) => `<add key="${name}" value="${toEntities(value)}" />`],
  ['hidden field', (name, value) => `<input type="hidden" name="${name}" value="${toEntities(value)}">`],
  ['YAML in double quotes', (name, value) => `tenant: contoso\n${name}: ${json(value)}\nenabled: true`],
  ['YAML in single quotes', (name, value) => `- ${name}: '${value.replaceAll("'", "''")}'\n  tenant: contoso`],
  ['TOML', (name, value) => `[auth]\n"${name}" = ${json(value)}\ntenant = "x"`],
  ['form', (name, value) => `tenant=contoso&${name}=${encodeURIComponent(value)}&grant_type=client_credentials`],
  ['address', (name, value) => `https://contoso.example/api/alerts?top=5&${name}=${encodeURIComponent(value)}&skip=0`],
  ['curl with a form', (name, value) => `curl -X POST https://contoso.example/token -d '${name}=${encodeURIComponent(value)}&tenant=x'`],
  ['curl with JSON', (name, value) => `curl --data-raw '{"${name}":${json(value)}}' https://contoso.example/token`],
  ['multipart form', (name, value) => `--x1\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x1--`],
  ['option in quotes', (name, value) => `connect-soc --${name} "${value}" --verbose`],
  ['shell variable', (name, value) => `export ${variable(name)}='${value}'`],
  ['Docker variable', (name, value) => `docker run -e "${variable(name)}=${value}" contoso/soc`],
];

/** Formats without quotes, for values without spaces. */
const BARE: readonly FieldFormat[] = [
  ['.env file line', (name, value) => `TENANT=x\n${variable(name)}=${value}\nDEBUG=1`],
  ['INI', (name, value) => `[auth]\n${name} = ${value}\n`],
  ['YAML', (name, value) => `auth:\n  ${name}: ${value}\n  tenant: contoso`],
  ['Format-List', (name, value) => `tenant     : contoso\n${name.padEnd(10)} : ${value}\nok         : True`],
  ['Java map', (name, value) => `{tenant=contoso, ${name}=${value}, ok=true}`],
  ['Go map', (name, value) => `map[tenant:contoso ${name}:${value}]`],
  ['Go lists', (name, value) => `map[Accept:[*/*] ${name}:[${value}]]`],
  ['PHP record', (name, value) => `Array\n(\n    [${name}] => ${value}\n    [tenant] => x\n)`],
  ['Node record', (name, value) => `{\n  tenant: 'x',\n  '${name}': '${value}'\n}`],
  ['option', (name, value) => `connect-soc --${name} ${value} --verbose`],
  ['option with an equals sign', (name, value) => `connect-soc --${name}=${value} --verbose`],
  ['PowerShell parameter', (name, value) => `Connect-Soc -${variable(name)} ${value} -Verbose`],
  ['log key-value pairs', (name, value) => `level=info msg="sent" ${name}=${value} took=12ms`],
  ['Markdown table', (name, value) => `| setting | value |\n| --- | --- |\n| ${name} | ${value} |`],
  ['Markdown table with code', (name, value) => `| ${name} | \`${value}\` |`],
  ['row with a tab', (name, value) => `tenant\tcontoso\n${name}\t${value}\nok\ttrue`],
  ['name and value on separate lines', (name, value) => `accept\n*/*\n${name}\n${value}\nhost\ncontoso.example`],
  ['Chinese label', (name, value) => `設定 ${name}：${value}，請確認`],
  ['prose', (name, value) => `I set ${name} to ${value} in the app`],
];

/** Formats of headers. */
const HEADERS: NonEmpty<FieldFormat> = [
  ['line', (name, value) => `${name}: ${value}`],
  ['request', (name, value) => `GET /api/alerts HTTP/1.1\r\nHost: api.security.microsoft.com\r\n${name}: ${value}\r\nAccept: */*\r\n\r\n`],
  ['.http file', (name, value) => `### alerts\nPOST https://api.security.microsoft.com/api/alerts\n${name}: ${value}\nContent-Type: application/json\n\n{}`],
  ['curl transcript', (name, value) => `> GET /api/alerts HTTP/2\n> host: contoso.example\n> ${name}: ${value}\n> \n< HTTP/2 401`],
  ['HTTP/2 frame', (name, value) => `* [HTTP/2] [1] [${name.toLowerCase()}: ${value}]`],
  ['curl', (name, value) => `curl -s https://contoso.example/api -H '${name}: ${value}' -H 'Accept: */*'`],
  ['curl in double quotes', (name, value) => `curl -H "${name}: ${value.replaceAll('"', String.raw`\"`)}" https://contoso.example/api`],
  ['fetch', (name, value) => `fetch("https://contoso.example/api", {"headers": {"accept": "*/*", ${json(name.toLowerCase())}: ${json(value)}}})`],
  ['HAR', (name, value) => `{"headers": [{"name": "Accept", "value": "*/*"}, {"name": ${json(name)}, "value": ${json(value)}}]}`],
  ['Python dict', (name, value) => `{'User-Agent': 'python-requests/2.32', '${name}': ${toSingleQuoted(value)}}`],
  ['Python list', (name, value) => `send: b'GET /api HTTP/1.1\\r\\nHost: contoso.example\\r\\n${name}: ${value}\\r\\n\\r\\n'`],
  ['httpx tuples', (name, value) => `Headers([(b'host', b'x'), (b'${name.toLowerCase()}', b${toSingleQuoted(value)})])`],
  ['Node record', (name, value) => `headers: {\n    Accept: '*/*',\n    '${name}': ${toSingleQuoted(value)},\n  },`],
  ['Node raw headers', (name, value) => `rawHeaders: [ 'Accept', '*/*', '${name}', ${toSingleQuoted(value)} ]`],
  ['Go lists', (name, value) => `map[Accept:[*/*] ${name}:[${value}]]`],
  ['Java map', (name, value) => `{Accept=[*/*], ${name}=[${value}]}`],
  ['Ruby hash', (name, value) => `{"accept"=>["*/*"], "${name.toLowerCase()}"=>[${json(value)}]}`],
  ['PHP record', (name, value) => `Array\n(\n    [${name}] => ${value}\n)`],
  ['PowerShell hashtable', (name, value) => `$headers = @{ '${name}' = "${value.replaceAll('"', '`"')}" }`],
  ['Format-Table', (name, value) => `Key                 Value\n---                 -----\n${name.padEnd(19)} {${value}}`],
  ['browser panel', (name, value) => `accept\n*/*\n${name.toLowerCase()}\n${value}\nhost\ncontoso.example`],
  ['older browser panel', (name, value) => `accept:\n*/*\n${name.toLowerCase()}:\n${value}`],
  ['proxy line', (name, value) => `127.0.0.1 "GET /api HTTP/1.1" 401 ${name}="${value.replaceAll('"', "'")}"`],
  ['XML', (name, value) => `<header name="${name}" value="${toEntities(value)}" />`],
  ['.NET request', (name, value) => `Method: GET, RequestUri: 'https://contoso.example/', Headers:\r\n{\r\n  ${name}: ${value}\r\n}`],
];

const isBare = (value: string): boolean => /^[\w.~+/=-]+$/.test(value);

/** Returns the field formats that can contain a value. */
export function getFieldFormats(value: string): NonEmpty<FieldFormat> {
  return isBare(value) ? [...QUOTING, ...BARE] : QUOTING;
}

export const HEADER_FORMATS = HEADERS;
