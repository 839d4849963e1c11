import fc from 'fast-check';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { findSecrets } from '../secrets/find-secrets.ts';
import type { DecodedError } from '../decode-result.ts';

/** A response body before serialization. */
export type Body = { readonly [name: string]: string | number | null | Body | readonly (string | number)[] };

/** An error that a service sent, and the values to find in any text that contains it. */
export interface SentError {
  readonly body: Body;
  readonly status: number;
  readonly expected: Pick<DecodedError, 'kind' | 'code' | 'message' | 'trackingId'>;
}

const CODES = ['ResourceNotFound', 'Forbidden', 'InvalidHashValue', 'TooManyRequests', 'ODataError', 'ActiveRequestAlreadyExists', 'InvalidRequestBody', 'DisabledFeature'] as const;

/** Words from service messages. A console may break them anywhere. */
const WORDS = 'machine not found device is already in progress action missing application roles invalid value parameter request body incorrect tenant feature disabled maximum batch size exceeded'.split(' ');
const NAMES = ['0a1b2c3d', '1ecbb1a0f7', 'WIN-0A1B2C', '203.0.113.7', 'Machine.Isolate,', 'Machine.Read.All', 'contoso.example', 'https://contoso.example/a', 'IpAddress:', '(x86)', '找不到電腦', 'Gerät'];

const guid = fc.uuid().filter((id) => /[1-9a-f]/.test(id));
const callId = fc
  .tuple(fc.stringMatching(/^[1-9a-f][0-9a-f]{7}$/), fc.stringMatching(/^[0-9a-f]{16}$/), fc.constantFrom('.', '.1.2.'))
  .map(([first, second, tail]) => `|${first}-${second}${tail}`);
const traceId = fc
  .tuple(fc.stringMatching(/^[1-9a-f][0-9a-f]{31}$/), fc.stringMatching(/^[0-9a-f]{16}$/), fc.constantFrom('|', ''))
  .map(([trace, span, bar]) => `${bar}00-${trace}-${span}-01${bar === '' ? '' : '.8c000001_1.1.'}`);
const trackingId = fc.oneof(guid, guid, callId, traceId);

const code = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<string>(...CODES) }, { weight: 1, arbitrary: fc.stringMatching(/^[A-Z][a-z]{3,8}[A-Z][a-z]{3,8}(?:Failed|Denied|Missing)$/) });

/** Letters, digits and punctuation that have no special meaning in any format. */
const plainMessage = fc.array(fc.constantFrom(...WORDS, ...NAMES.slice(0, 4)), { minLength: 1, maxLength: 14 }).map((words) => `Machine ${words.join(' ')}`);
const wordyMessage = fc.array(fc.constantFrom(...WORDS, ...NAMES), { minLength: 1, maxLength: 20 }).map((words) => `Machine ${words.join(' ')}`);
/**
 * Any characters that a message may contain. Excludes two consecutive spaces, which consoles and
 * pages collapse, and `[0m`, which looks like a color code.
 */
const wildMessage = fc
  .array(fc.stringMatching(/^[A-Za-z0-9"'\\/:.,;{}[\]()<>&%$#=|äé找🦊-]{1,12}$/u), { minLength: 1, maxLength: 12 })
  .map((words) => `Machine ${words.join(' ')}.`.replaceAll(/\[(?=\d)/g, ''))
  // Text that looks like a credential is masked, on its own or in a string.
  .filter((message) => findSecrets(message).length === 0 && findSecrets(JSON.stringify(message)).length === 0);

/** The message characters that a wrapper can contain without changing them. */
export const MESSAGE_KINDS = ['plain', 'wordy', 'wild'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];
const MESSAGES: Readonly<Record<MessageKind, fc.Arbitrary<string>>> = { plain: plainMessage, wordy: wordyMessage, wild: wildMessage };

function getStatus(name: string): number {
  return CATALOGUE.find((entry) => entry.code === name)?.status ?? 400;
}

function generateDefender(message: fc.Arbitrary<string>): fc.Arbitrary<SentError> {
  return fc.record({ code, message, target: trackingId }).map((sent) => ({
    body: { error: sent },
    status: getStatus(sent.code),
    expected: { kind: 'defender', code: sent.code, message: sent.message, trackingId: sent.target },
  }));
}

function generateGraph(message: fc.Arbitrary<string>): fc.Arbitrary<SentError> {
  return fc.record({ code, message, id: guid, client: guid }).map(({ code: name, message: text, id, client }) => ({
    body: { error: { code: name, message: text, innerError: { date: '2026-11-23T08:00:00', 'request-id': id, 'client-request-id': client } } },
    status: getStatus(name),
    expected: { kind: 'graph', code: name, message: text, trackingId: id },
  }));
}

function generateEntra(message: fc.Arbitrary<string>): fc.Arbitrary<SentError> {
  const number = fc.constantFrom(50_001, 500_011, 700_016, 7_000_215, 90_002);
  return fc.record({ number, message, trace: guid, correlation: guid }).map(({ number: id, message: text, trace, correlation }) => {
    const description = `AADSTS${id}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2026-11-23 08:00:00Z`;
    return {
      body: { error: 'invalid_client', error_description: description, error_codes: [id], timestamp: '2026-11-23 08:00:00Z', trace_id: trace, correlation_id: correlation },
      status: 401,
      expected: { kind: 'entra', code: `AADSTS${id}`, message: description, trackingId: trace },
    };
  });
}

function generateOdata(message: fc.Arbitrary<string>): fc.Arbitrary<SentError> {
  const name = fc.constantFrom('Request_BadRequest', 'Request_ResourceNotFound', 'Authorization_RequestDenied');
  return fc.record({ name, message }).map(({ name: own, message: text }) => ({
    body: { 'odata.error': { code: own, message: { lang: 'en', value: text }, values: null } },
    status: 400,
    expected: { kind: 'odata', code: own, message: text, trackingId: null },
  }));
}

/** Generates errors of every kind. Most are Defender errors. */
export function generateSentErrors(kind: MessageKind): fc.Arbitrary<SentError> {
  const message = MESSAGES[kind];
  return fc.oneof(
    { weight: 5, arbitrary: generateDefender(message) },
    { weight: 2, arbitrary: generateGraph(message) },
    { weight: 2, arbitrary: generateEntra(message) },
    { weight: 1, arbitrary: generateOdata(message) },
  );
}

/** Generates Defender bodies only, which every format can contain. */
export function generateDefenderErrors(kind: MessageKind): fc.Arbitrary<SentError> {
  return generateDefender(MESSAGES[kind]);
}
