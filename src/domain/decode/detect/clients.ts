import type { DecodedError } from '../decode-result.ts';
import type { FormatId } from '../formats/format-ids.ts';

/** Clients and platforms. Each prints a failed call in its own format and shows the response body in a different place. */
export const CLIENT_IDS = [
  'curl',
  'powershell-5',
  'powershell-7',
  'python-requests',
  'dotnet',
  'browser',
  'wget',
  'python-httpx',
  'python-aiohttp',
  'python-urllib',
  'java',
  'node',
  'go',
  'rust',
  'php',
  'ruby',
  'postman',
  'power-bi',
  'logic-apps',
  'xsoar',
  'thehive-cortex',
  'elastic',
  'filebeat',
  'splunk',
  'tines',
  'n8n',
  'ansible',
  'terraform',
  'access-log',
  'gateway',
] as const;
export type ClientId = (typeof CLIENT_IDS)[number];

/** Clients to list if the text does not identify one. */
export const COMMON_CLIENTS: readonly ClientId[] = CLIENT_IDS.slice(0, 6);

/** Formats that only one client prints. */
const CLIENT_BY_FORMAT: Partial<Record<FormatId, ClientId>> = {
  'http-dump': 'curl',
  curl: 'curl',
  wget: 'wget',
  'powershell-5': 'powershell-5',
  'powershell-7': 'powershell-7',
  'python-dict': 'python-requests',
  'python-requests': 'python-requests',
  'python-httpx': 'python-httpx',
  dotnet: 'dotnet',
  java: 'java',
  node: 'node',
  go: 'go',
  rust: 'rust',
  php: 'php',
  ruby: 'ruby',
  'browser-console': 'browser',
  postman: 'postman',
  'power-bi': 'power-bi',
  xsoar: 'xsoar',
  'thehive-cortex': 'thehive-cortex',
  elastic: 'elastic',
  'access-log': 'access-log',
  html: 'gateway',
  'plain-text': 'gateway',
};

/** Words that only one platform adds to the output of a library or client. */
const PLATFORM_PATTERNS: readonly (readonly [ClientId, RegExp])[] = [
  ['splunk', /log_?level=\w{3,8} pid=|\/opt\/splunk\/|\bsplunkd?\b/],
  ['ansible', /FAILED! => \{|"module_stdout"|TASK \[/],
  ['terraform', /(?:^|\n)[│╷] {0,3}Error: |\bTF_LOG\b|\bterraform-provider-/],
  ['n8n', /"n8nDetails"|"rawErrorMessage"|\bNodeApiError\b/],
  ['tines', /\btines\b|"meta":\{"ok":(?:true|false)/i],
  ['filebeat', /"log\.level"|server responded with status code|\bfilebeat\b/],
  ['logic-apps', /"statusCode"\s{0,3}:\s{0,3}(?:\d|")|ActionFailed|\.azure-apim\.net|outputs\('/],
  ['python-urllib', /urllib\.error|HTTP Error [45]\d\d/],
  ['python-aiohttp', /\baiohttp\b|ClientResponseError/],
  ['java', /"?Response\{protocol=|\bokhttp3?\b/],
  ['node', /\bAxiosError\b|ERR_BAD_RE(?:QUEST|SPONSE)/],
  ['rust', /\breqwest::/],
];

/** How much text to search on each side of an error, in UTF-16 code units. */
const CONTEXT_CHARS = 4000;

/**
 * Detects the client or platform that printed an error.
 * @param text The text that the spans of `error` refer to.
 * @returns `null` if the text does not identify a client.
 */
export function detectClient(error: Pick<DecodedError, 'shape' | 'beside' | 'spans'>, text: string): ClientId | null {
  const spans = Object.values(error.spans);
  const from = Math.max(0, Math.min(...spans.map(({ start }) => start), text.length) - CONTEXT_CHARS);
  const near = text.slice(from, Math.max(...spans.map(({ end }) => end), 0) + CONTEXT_CHARS);
  const platform = PLATFORM_PATTERNS.find(([, words]) => words.test(near))?.[0];
  return platform ?? [error.shape, ...error.beside].flatMap((format) => CLIENT_BY_FORMAT[format] ?? [])[0] ?? null;
}
