import type { DecodedError } from '../decode-result.ts';
import type { FormatId } from '../formats/format-ids.ts';

/** Programs and platforms that print a failed call each in its own way, and each hide the response body in its own place. */
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

/** What to name when the text does not tell where it comes from. */
export const COMMON_CLIENTS: readonly ClientId[] = CLIENT_IDS.slice(0, 6);

/** Forms that one client alone prints. */
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

/** Words that only one platform writes around what a library or a client inside it printed. */
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

/** How much of the text around an error is looked at. UTF-16 code units on each side. */
const CONTEXT_CHARS = 4000;

/**
 * The client or platform that an error comes from.
 * @param text The text that the spans of `error` point into.
 * @returns `null` where the text does not tell.
 */
export function detectClient(error: Pick<DecodedError, 'shape' | 'beside' | 'spans'>, text: string): ClientId | null {
  const spans = Object.values(error.spans);
  const from = Math.max(0, Math.min(...spans.map(({ start }) => start), text.length) - CONTEXT_CHARS);
  const near = text.slice(from, Math.max(...spans.map(({ end }) => end), 0) + CONTEXT_CHARS);
  const platform = PLATFORM_PATTERNS.find(([, words]) => words.test(near))?.[0];
  return platform ?? [error.shape, ...error.beside].flatMap((format) => CLIENT_BY_FORMAT[format] ?? [])[0] ?? null;
}
