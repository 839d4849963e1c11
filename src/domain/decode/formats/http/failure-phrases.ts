import type { FormatId } from '../format-ids.ts';
import { isReasonOfStatus } from '../../values/http-status.ts';
import { isRecordStart } from '../../text/record-start.ts';
import { defineTextParser, type TextInput } from '../define-parser.ts';
import { createLocated, createCandidate, type Candidate, type Role } from '../candidate.ts';

/** A phrase with which a client or platform reports the status of a response. */
interface Phrase {
  readonly format: FormatId;
  /** Matches the text before the number; anchored at its end. */
  readonly before?: RegExp;
  /** Matches the text after the number; anchored at its start. */
  readonly after?: RegExp;
}

/* The number of characters before and after a number that the patterns see, so that the cost per number is bounded. */
const CONTEXT_CHARS = 160;

/** Phrases that test runners and command-line clients print for an unexpected status. */
const ASSERTIONS: readonly Phrase[] = [
  { format: 'status-text', before: /\bactual(?: value(?: is)?)?\s{0,9}:?\s{0,9}(?:integer )?<$/i, after: /^>/ },
  { format: 'status-text', before: /\bbut (?:was|got|received)\s{0,3}:?\s{0,3}["'<]?$/i },
  { format: 'status-text', before: /\bexpected (?:response to have |status )?(?:status )?(?:code )?["'<]?$/i, after: /^["'>]? (?:to (?:be|equal|have been|deeply equal)|not to)\b/ },
  { format: 'status-text', before: /\bexpected (?:status (?:code )?)?[1-5]\d\d(?: "[^"\n]{1,40}")?,? (?:but )?(?:got|was|received|to equal) ["'<]?$/i },
  { format: 'status-text', before: /\bExpected:\s{0,9}[1-5]\d\d\s{1,20}Received:\s{0,9}$/ },
  { format: 'status-text', before: /\bassert $/, after: /^ (?:==|in|is|<) [[(]?[1-5]\d\d/ },
];

/** Phrases that are printed only for a failed call. Each match is a failure. */
const FAILURES: readonly Phrase[] = [
  { format: 'python-requests', after: /^ (?:Client|Server) Error\b/ },
  { format: 'python-requests', before: /<Response \[$/ },
  { format: 'python-httpx', before: /(?:Client|Server|Redirect) error '$/, after: /^[^'\n]{0,60}' for url/ },
  { format: 'python-other', before: /HTTP Error $/, after: /^(?::|\b)/ },
  { format: 'python-other', before: /ClientResponseError: $/, after: /^, message=/ },
  { format: 'python-other', before: /status_code=$/ },
  { format: 'powershell-5', before: /(?:error|erreur|錯誤|错误|エラー|오류|fehler[^\n(]{0,40}|errore?|fout|fel|błąd|erro)\s{0,3}[:：]\s{0,3}\($/i, after: /^\)/ },
  { format: 'powershell-5', before: /\bInvoke-(?:RestMethod|WebRequest)\s?:\s{1,9}$/, after: /^ (?:- )?[A-Z][A-Za-z]/ },
  // The title and heading of a page after the client removed the tags.
  { format: 'plain-text', before: /(?:^|\n)[ \t]{0,9}$/, after: /^ ([A-Z][A-Za-z -]{2,40})\s{1,9}[45]\d\d \1\s/ },
  { format: 'powershell-5', before: /(?:Invoke-(?:RestMethod|WebRequest)|WebException|iwr|irm)\b[^\n]{0,120}\($/, after: /^\)/ },
  { format: 'dotnet', before: /HttpRequestException[^\n]{0,80}does not indicate success\s{0,3}:\s{0,3}$/ },
  { format: 'powershell-7', before: /does not indicate success\s{0,3}:\s{0,3}$/ },
  { format: 'powershell-7', before: /[:：]\s{0,3}$/, after: /^ \((?:[A-Z][A-Za-z' -]{2,40})\)[.。]/ },
  { format: 'dotnet', before: /StatusCode\s{0,2}[:=]\s{0,2}'?$/, after: /^'?,\s{0,3}ReasonPhrase/ },
  { format: 'dotnet', before: /\bStatus: $/, after: /^ \([A-Z][A-Za-z ]{2,40}\)\s/ },
  { format: 'java', before: /HTTP response code: $/, after: /^ for URL/ },
  { format: 'java', before: /(?:HttpClientErrorException|HttpServerErrorException|FeignException|WebClientResponseException|HttpResponseException|HttpStatusCodeException)\S{0,60}:? ?\[?$/ },
  { format: 'java', before: /Response\{[^}\n]{0,100}\bcode=$/ },
  { format: 'java', before: /\[$/, after: /^[^\]\n]{0,40}\] during \[/ },
  { format: 'node', before: /Request failed with status code $/ },
  { format: 'node', before: /\bAxiosError\b[^\n]{0,60} $/ },
  { format: 'go', before: /unexpected (?:HTTP )?status(?: code)?:? "?$/i },
  { format: 'go', before: /^RESPONSE $|\nRESPONSE $/, after: /^:/ },
  { format: 'go', before: /StatusCode=$/ },
  { format: 'go', before: /non-2\d\d (?:status|response)\D{0,20}$/i },
  { format: 'rust', before: /HTTP status (?:client|server) error \($/ },
  { format: 'rust', before: /kind: (?:Status|Decode)\($/ },
  { format: 'php', before: /resulted in a `$/ },
  { format: 'ruby', before: /the server responded with status $/ },
  { format: 'ruby', after: /^ [A-Z][A-Za-z ]{2,30} \((?:RestClient|Faraday|HTTP)/ },
  { format: 'ruby', before: /(?:RestClient|Faraday|HTTParty|Net|Excon)::\w{1,60}: $/ },
  { format: 'ruby', before: /#<Net::HTTP\w+ $/ },
  { format: 'wget', before: /awaiting response\.\.\. $/ },
  { format: 'wget', before: /\bERROR $/, after: /^: [A-Z]/ },
  { format: 'curl', before: /The requested URL returned error: $/ },
  { format: 'browser-console', before: /the server responded with a status of $/ },
  { format: 'browser-console', before: /(?:GET|POST|PUT|PATCH|DELETE|OPTIONS) https?:\/\/[^\s"]{1,140} (?:net::\w{1,40} )?$/, after: /^ \(/ },
  { format: 'browser-console', before: /\[HTTP\/[\d.]{1,3} $/ },
  { format: 'browser-console', before: /net::ERR_\w{1,40} $/ },
  { format: 'power-bi', before: /' \($/, after: /^\): / },
  { format: 'power-bi', before: /DataSource\.Error[^\n]{0,120}\($/ },
  { format: 'xsoar', before: /Error in API call \[$/, after: /^\]/ },
  { format: 'thehive-cortex', before: /\(HTTP $/, after: /^\)/ },
  { format: 'elastic', before: /Status code: $/, after: /^\. Message:/ },
  { format: 'elastic', before: /server responded with status code $/ },
  { format: 'access-log', before: / HTTP\/\d(?:\.\d)?" $/ },
  { format: 'access-log', before: /\b(?:GET|POST|PUT|PATCH|DELETE) [^\s"]{1,140} $/, after: /^(?:[ \t]{0,4}\uFFFC|[ \t]{0,4}(?:\r?\n|$)| {1,3}\(?\d[\d.]{0,8} ?(?:ms|s|µs|us|B|bytes)\b)/ },
  { format: 'postman', before: /\[$/, after: /^ [A-Z][A-Za-z ]{2,40}, [\d.]{1,9} ?[kKMG]?B, / },
  { format: 'postman', before: /Status: $/, after: /^ [A-Z][^\n]{1,40}\sTime:/ },
  { format: 'status-text', before: /(?:failed|responded|returned|replied|answered|rejected|ended) with(?: an?)?(?: HTTP)?(?: error)?(?: status)?(?: code)?:? ["'([]?$/i },
  { format: 'status-text', before: /HTTP (?:request )?(?:failed|error)\D{0,12}$/i },
  { format: 'status-text', before: /Status code was $/ },
  { format: 'status-text', before: /\([ \t]{0,2}$/, after: /^ [A-Z][A-Za-z ]{2,40}\) - \d{1,7}(?:\.\d{1,3})? ?m?s\b/ },
  ...ASSERTIONS,
  { format: 'status-text', before: /\bError code: $/, after: /^\. Message:/ },
  { format: 'status-text', before: /(?:HTTPError|HttpError|ApiError|APIError|HttpException|HttpResponseError|ApiException|RequestException|HttpRequestException)\b["']?[:(] ?\(?$/ },
];

/** Phrases that mention a status. A match is a failure only if the line reports one. */
const MENTIONS: readonly Phrase[] = [
  { format: 'status-text', before: /\bstatus(?:[ _-]?code)?["']?\s{0,3}(?:[:=]|is|was|of)?\s{0,3}["'([]?$/i },
  { format: 'status-text', before: /\bHTTP(?:\/[\d.]{1,3})?(?:[ _-](?:status|code|response))*\s{0,2}[:=]?\s{0,2}["'([]?$/i },
  { format: 'status-text', before: /(?:狀態碼|狀態|錯誤碼|錯誤|回應|傳回|收到)\s{0,3}[:：]?\s{0,3}[("「]?$/ },
  { format: 'status-text', before: /\b(?:error|code|response|returned|returns|got|received|failed|failure)\s{0,2}(?:code)?\s{0,2}[:=]?\s{0,2}["'([]?$/i },
  { format: 'status-text', before: /[([（]$/, after: /^[)\]）]/ },
  { format: 'status-text', before: /(?:->|=>|→|<--|←)\s{0,3}$/ },
  // A number directly before a body is a status, unless it is a line number, a process ID, a size, or the like.
  {
    format: 'status-text',
    before: /(?<!\b(?:line|pid|tid|port|id|page|row|thread|no|took|after|size|len|length|count|retry|attempt|ms|行|第)[\s:=#]{0,3})(?:^|[\s([（>=:：])$/i,
    after: /^[ \t]{0,3}[:：)\]）]?[ \t]{0,3}[:：-]?[ \t]{0,3}\uFFFC/,
  },
];

/** The text after an amount or a duration. */
const AMOUNT = /^,? {0,2}(?:allowed|max(?:imum)?|limit|per|calls?|requests?|items?|records?|rows?|entries|machines?|devices?|indicators?|alerts?|ms|milliseconds|s|sec|seconds|bytes|kB|KB|MB|times|hours|days)\b/;

const FAILURE_RECORD = /\b(?:ERROR|WARN(?:ING)?|FATAL|CRITICAL|FAILED|SEVERE|(?!InternalServerError)[A-Z]\w{2,60}(?:Error|Exception))\b|^Error\b|\b(?:error|err|fatal|warn|warning|panic)\s{0,2}[:=\]]|log_?level=(?:error|warn)/i;

/** Reads the phrases that clients print instead of a response body: `403 Client Error`, `(404) Not Found`, `HTTP Error 429`. */
export const failurePhrases = defineTextParser({
  name: 'failure-phrases',
  mayMatch: (text) => /[45]\d\d/.test(text),
  read(input) {
    const candidates: Candidate[] = [];
    const numbers = /(?<![\w.#-]|\d[:,])[45]\d\d(?![\w-]|[.,:]\d)/g;
    for (let found = numbers.exec(input.text); found !== null; found = numbers.exec(input.text)) {
      const phrase = findPhrase(input, found.index);
      if (phrase === null) continue;
      const { mapped, lines } = input;
      const start = found.index;
      const last = candidates.at(-1);
      if (phrase.role === 'context' && last !== undefined && start - last.at < MAX_REPEAT_DISTANCE_CHARS && isRepeated(last, phrase, found[0]) && lines.getLineStart(start) <= last.at) continue;
      candidates.push(
        createCandidate(start, start + 3, { format: phrase.format, role: phrase.role, kind: 'http', status: createLocated(mapped, start, start + 3, { via: 'phrase', shape: phrase.format }) }),
      );
    }
    return candidates;
  },
});

/** The maximum distance in characters at which a repeated mention on the same line is skipped. */
const MAX_REPEAT_DISTANCE_CHARS = 200;

function isRepeated(last: Candidate, phrase: { readonly format: FormatId; readonly role: Role }, status: string): boolean {
  return last.role === phrase.role && last.format === phrase.format && last.status?.text === status;
}

function findPhrase({ text, lines }: TextInput, index: number): { format: FormatId; role: Role } | null {
  const before = text.slice(Math.max(0, index - CONTEXT_CHARS), index);
  const after = text.slice(index + 3, index + 3 + CONTEXT_CHARS);
  const failure = FAILURES.find((phrase) => matchesPhrase(phrase, before, after));
  if (failure !== undefined) return { format: failure.format, role: 'failure' };
  const status = Number(text.slice(index, index + 3));
  const reason = /^[ :,)\]-]{0,3}([A-Z][A-Za-z' -]{2,40})/.exec(after)?.[1] ?? '';
  const hasReasonPhrase = isReasonPhrase(reason, status);
  const mention = MENTIONS.find((phrase) => matchesPhrase(phrase, before, after));
  if ((mention === undefined && !hasReasonPhrase) || AMOUNT.test(after)) return null;
  return { format: 'status-text', role: isFailureRecord(text, lines.getLineStart(index), index) ? 'failure' : 'context' };
}

function matchesPhrase({ before, after }: Phrase, left: string, right: string): boolean {
  return (before === undefined || before.test(left)) && (after === undefined || after.test(right));
}

function isReasonPhrase(text: string, status: number): boolean {
  const words = text.split(' ');
  return words.some((_, count) => isReasonOfStatus(words.slice(0, count + 1).join(' '), status));
}

/** Whether the line reports a failure rather than only mentioning one. */
function isFailureRecord(text: string, start: number, index: number): boolean {
  const line = text.slice(Math.max(start, index - 400), index);
  return FAILURE_RECORD.test(line) || (isRecordStart(text, start) && /\bfail|\berror/i.test(line));
}
