import type { ShapeId } from '../decode-result.ts';
import { isReasonOf } from '../status.ts';
import { beginsRecord } from '../text/record-start.ts';
import { defineTextShape, type TextToRead } from './define-shape.ts';
import { located, reading, type Reading, type Role } from './reading.ts';

/** A way in which a client or a platform says that a response had a certain status. */
interface Phrase {
  readonly shape: ShapeId;
  /** What stands in front of the number; ends at it. */
  readonly before?: RegExp;
  /** What stands behind the number; begins at it. */
  readonly after?: RegExp;
}

/* The patterns look at no more than WINDOW characters, so a bounded effort per number. */
const WINDOW = 160;

/** What test runners and command-line clients say of a status that was not the expected one. */
const ASSERTIONS: readonly Phrase[] = [
  { shape: 'status-text', before: /\bactual(?: value(?: is)?)?\s{0,9}:?\s{0,9}(?:integer )?<$/i, after: /^>/ },
  { shape: 'status-text', before: /\bbut (?:was|got|received)\s{0,3}:?\s{0,3}["'<]?$/i },
  { shape: 'status-text', before: /\bexpected (?:response to have |status )?(?:status )?(?:code )?["'<]?$/i, after: /^["'>]? (?:to (?:be|equal|have been|deeply equal)|not to)\b/ },
  { shape: 'status-text', before: /\bexpected (?:status (?:code )?)?[1-5]\d\d(?: "[^"\n]{1,40}")?,? (?:but )?(?:got|was|received|to equal) ["'<]?$/i },
  { shape: 'status-text', before: /\bExpected:\s{0,9}[1-5]\d\d\s{1,20}Received:\s{0,9}$/ },
  { shape: 'status-text', before: /\bassert $/, after: /^ (?:==|in|is|<) [[(]?[1-5]\d\d/ },
];

/** Phrases that only a failed call prints: each is a failure by itself. */
const FAILURES: readonly Phrase[] = [
  { shape: 'python-requests', after: /^ (?:Client|Server) Error\b/ },
  { shape: 'python-requests', before: /<Response \[$/ },
  { shape: 'python-httpx', before: /(?:Client|Server|Redirect) error '$/, after: /^[^'\n]{0,60}' for url/ },
  { shape: 'python-other', before: /HTTP Error $/, after: /^(?::|\b)/ },
  { shape: 'python-other', before: /ClientResponseError: $/, after: /^, message=/ },
  { shape: 'python-other', before: /status_code=$/ },
  { shape: 'powershell-5', before: /(?:error|erreur|錯誤|错误|エラー|오류|fehler[^\n(]{0,40}|errore?|fout|fel|błąd|erro)\s{0,3}[:：]\s{0,3}\($/i, after: /^\)/ },
  { shape: 'powershell-5', before: /\bInvoke-(?:RestMethod|WebRequest)\s?:\s{1,9}$/, after: /^ (?:- )?[A-Z][A-Za-z]/ },
  // Title and heading of a page of which the client took the tags away.
  { shape: 'plain-text', before: /(?:^|\n)[ \t]{0,9}$/, after: /^ ([A-Z][A-Za-z -]{2,40})\s{1,9}[45]\d\d \1\s/ },
  { shape: 'powershell-5', before: /(?:Invoke-(?:RestMethod|WebRequest)|WebException|iwr|irm)\b[^\n]{0,120}\($/, after: /^\)/ },
  { shape: 'dotnet', before: /HttpRequestException[^\n]{0,80}does not indicate success\s{0,3}:\s{0,3}$/ },
  { shape: 'powershell-7', before: /does not indicate success\s{0,3}:\s{0,3}$/ },
  { shape: 'powershell-7', before: /[:：]\s{0,3}$/, after: /^ \((?:[A-Z][A-Za-z' -]{2,40})\)[.。]/ },
  { shape: 'dotnet', before: /StatusCode\s{0,2}[:=]\s{0,2}'?$/, after: /^'?,\s{0,3}ReasonPhrase/ },
  { shape: 'dotnet', before: /\bStatus: $/, after: /^ \([A-Z][A-Za-z ]{2,40}\)\s/ },
  { shape: 'java', before: /HTTP response code: $/, after: /^ for URL/ },
  { shape: 'java', before: /(?:HttpClientErrorException|HttpServerErrorException|FeignException|WebClientResponseException|HttpResponseException|HttpStatusCodeException)\S{0,60}:? ?\[?$/ },
  { shape: 'java', before: /Response\{[^}\n]{0,100}\bcode=$/ },
  { shape: 'java', before: /\[$/, after: /^[^\]\n]{0,40}\] during \[/ },
  { shape: 'node', before: /Request failed with status code $/ },
  { shape: 'node', before: /\bAxiosError\b[^\n]{0,60} $/ },
  { shape: 'go', before: /unexpected (?:HTTP )?status(?: code)?:? "?$/i },
  { shape: 'go', before: /^RESPONSE $|\nRESPONSE $/, after: /^:/ },
  { shape: 'go', before: /StatusCode=$/ },
  { shape: 'go', before: /non-2\d\d (?:status|response)\D{0,20}$/i },
  { shape: 'rust', before: /HTTP status (?:client|server) error \($/ },
  { shape: 'rust', before: /kind: (?:Status|Decode)\($/ },
  { shape: 'php', before: /resulted in a `$/ },
  { shape: 'ruby', before: /the server responded with status $/ },
  { shape: 'ruby', after: /^ [A-Z][A-Za-z ]{2,30} \((?:RestClient|Faraday|HTTP)/ },
  { shape: 'ruby', before: /(?:RestClient|Faraday|HTTParty|Net|Excon)::\w{1,60}: $/ },
  { shape: 'ruby', before: /#<Net::HTTP\w+ $/ },
  { shape: 'wget', before: /awaiting response\.\.\. $/ },
  { shape: 'wget', before: /\bERROR $/, after: /^: [A-Z]/ },
  { shape: 'curl', before: /The requested URL returned error: $/ },
  { shape: 'browser-console', before: /the server responded with a status of $/ },
  { shape: 'browser-console', before: /(?:GET|POST|PUT|PATCH|DELETE|OPTIONS) https?:\/\/[^\s"]{1,140} (?:net::\w{1,40} )?$/, after: /^ \(/ },
  { shape: 'browser-console', before: /\[HTTP\/[\d.]{1,3} $/ },
  { shape: 'browser-console', before: /net::ERR_\w{1,40} $/ },
  { shape: 'power-bi', before: /' \($/, after: /^\): / },
  { shape: 'power-bi', before: /DataSource\.Error[^\n]{0,120}\($/ },
  { shape: 'xsoar', before: /Error in API call \[$/, after: /^\]/ },
  { shape: 'thehive-cortex', before: /\(HTTP $/, after: /^\)/ },
  { shape: 'elastic', before: /Status code: $/, after: /^\. Message:/ },
  { shape: 'elastic', before: /server responded with status code $/ },
  { shape: 'access-log', before: / HTTP\/\d(?:\.\d)?" $/ },
  { shape: 'access-log', before: /\b(?:GET|POST|PUT|PATCH|DELETE) [^\s"]{1,140} $/, after: /^(?:[ \t]{0,4}\uFFFC|[ \t]{0,4}(?:\r?\n|$)| {1,3}\(?\d[\d.]{0,8} ?(?:ms|s|µs|us|B|bytes)\b)/ },
  { shape: 'postman', before: /\[$/, after: /^ [A-Z][A-Za-z ]{2,40}, [\d.]{1,9} ?[kKMG]?B, / },
  { shape: 'postman', before: /Status: $/, after: /^ [A-Z][^\n]{1,40}\sTime:/ },
  { shape: 'status-text', before: /(?:failed|responded|returned|replied|answered|rejected|ended) with(?: an?)?(?: HTTP)?(?: error)?(?: status)?(?: code)?:? ["'([]?$/i },
  { shape: 'status-text', before: /HTTP (?:request )?(?:failed|error)\D{0,12}$/i },
  { shape: 'status-text', before: /Status code was $/ },
  { shape: 'status-text', before: /\([ \t]{0,2}$/, after: /^ [A-Z][A-Za-z ]{2,40}\) - \d{1,7}(?:\.\d{1,3})? ?m?s\b/ },
  ...ASSERTIONS,
  { shape: 'status-text', before: /\bError code: $/, after: /^\. Message:/ },
  { shape: 'status-text', before: /(?:HTTPError|HttpError|ApiError|APIError|HttpException|HttpResponseError|ApiException|RequestException|HttpRequestException)\b["']?[:(] ?\(?$/ },
];

/** Phrases that state a status in passing; a failure only where the line is a record of one. */
const MENTIONS: readonly Phrase[] = [
  { shape: 'status-text', before: /\bstatus(?:[ _-]?code)?["']?\s{0,3}(?:[:=]|is|was|of)?\s{0,3}["'([]?$/i },
  { shape: 'status-text', before: /\bHTTP(?:\/[\d.]{1,3})?(?:[ _-](?:status|code|response))*\s{0,2}[:=]?\s{0,2}["'([]?$/i },
  { shape: 'status-text', before: /(?:狀態碼|狀態|錯誤碼|錯誤|回應|傳回|收到)\s{0,3}[:：]?\s{0,3}[("「]?$/ },
  { shape: 'status-text', before: /\b(?:error|code|response|returned|returns|got|received|failed|failure)\s{0,2}(?:code)?\s{0,2}[:=]?\s{0,2}["'([]?$/i },
  { shape: 'status-text', before: /[([（]$/, after: /^[)\]）]/ },
  { shape: 'status-text', before: /(?:->|=>|→|<--|←)\s{0,3}$/ },
  // The last thing before a body; but a line, a process, a size is no status.
  {
    shape: 'status-text',
    before: /(?<!\b(?:line|pid|tid|port|id|page|row|thread|no|took|after|size|len|length|count|retry|attempt|ms|行|第)[\s:=#]{0,3})(?:^|[\s([（>=:：])$/i,
    after: /^[ \t]{0,3}[:：)\]）]?[ \t]{0,3}[:：-]?[ \t]{0,3}\uFFFC/,
  },
];

/** A number of things, or a time. */
const AMOUNT = /^,? {0,2}(?:allowed|max(?:imum)?|limit|per|calls?|requests?|items?|records?|rows?|entries|machines?|devices?|indicators?|alerts?|ms|milliseconds|s|sec|seconds|bytes|kB|KB|MB|times|hours|days)\b/;

const RECORD_OF_FAILURE = /\b(?:ERROR|WARN(?:ING)?|FATAL|CRITICAL|FAILED|SEVERE|(?!InternalServerError)[A-Z]\w{2,60}(?:Error|Exception))\b|^Error\b|\b(?:error|err|fatal|warn|warning|panic)\s{0,2}[:=\]]|log_?level=(?:error|warn)/i;

/** What clients print instead of a response body: `403 Client Error`, `(404) Not Found`, `HTTP Error 429`. */
export const failurePhrases = defineTextShape({
  name: 'failure-phrases',
  claims: (text) => /[45]\d\d/.test(text),
  read(input) {
    const readings: Reading[] = [];
    const numbers = /(?<![\w.#-]|\d[:,])[45]\d\d(?![\w-]|[.,:]\d)/g;
    for (let found = numbers.exec(input.text); found !== null; found = numbers.exec(input.text)) {
      const phrase = phraseAt(input, found.index);
      if (phrase === null) continue;
      const { view, lines } = input;
      const start = found.index;
      const last = readings.at(-1);
      if (phrase.role === 'context' && last !== undefined && start - last.at < NEAR && isRepeated(last, phrase, found[0]) && lines.startOf(start) <= last.at) continue;
      readings.push(
        reading(start, start + 3, { shape: phrase.shape, role: phrase.role, kind: 'http', status: located(view, start, start + 3, { via: 'phrase', shape: phrase.shape }) }),
      );
    }
    return readings;
  },
});

/** A mention that comes again so soon on its line tells nothing new. Characters. */
const NEAR = 200;

function isRepeated(last: Reading, phrase: { readonly shape: ShapeId; readonly role: Role }, status: string): boolean {
  return last.role === phrase.role && last.shape === phrase.shape && last.status?.text === status;
}

function phraseAt({ text, lines }: TextToRead, index: number): { shape: ShapeId; role: Role } | null {
  const before = text.slice(Math.max(0, index - WINDOW), index);
  const after = text.slice(index + 3, index + 3 + WINDOW);
  const failure = FAILURES.find((phrase) => fits(phrase, before, after));
  if (failure !== undefined) return { shape: failure.shape, role: 'failure' };
  const status = Number(text.slice(index, index + 3));
  const reason = /^[ :,)\]-]{0,3}([A-Z][A-Za-z' -]{2,40})/.exec(after)?.[1] ?? '';
  const named = reasonOf(reason, status);
  const mention = MENTIONS.find((phrase) => fits(phrase, before, after));
  if ((mention === undefined && !named) || AMOUNT.test(after)) return null;
  return { shape: 'status-text', role: isRecord(text, lines.startOf(index), index) ? 'failure' : 'context' };
}

function fits({ before, after }: Phrase, left: string, right: string): boolean {
  return (before === undefined || before.test(left)) && (after === undefined || after.test(right));
}

function reasonOf(text: string, status: number): boolean {
  const words = text.split(' ');
  return words.some((_, count) => isReasonOf(words.slice(0, count + 1).join(' '), status));
}

/** Whether the line reports something that went wrong, rather than talking about it. */
function isRecord(text: string, start: number, index: number): boolean {
  const line = text.slice(Math.max(start, index - 400), index);
  return RECORD_OF_FAILURE.test(line) || (beginsRecord(text, start) && /\bfail|\berror/i.test(line));
}
