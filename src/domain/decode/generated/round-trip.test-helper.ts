import fc from 'fast-check';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { toDecodeCatalogue } from '../decode-catalogue.ts';
import { decode } from '../decode.ts';
import { getSlice } from '../tests/decode-cases.ts';
import { DAMAGES, type Damage } from './damages.test-helper.ts';
import { generateDefenderErrors, generateSentErrors, type SentError } from './sent-errors.test-helper.ts';
import { findFaults } from './well-formed.test-helper.ts';
import { WRAPPERS, type Wrapper } from './wrappers.test-helper.ts';

const catalogue = toDecodeCatalogue(CATALOGUE);

/** A wrapped and damaged error: its text, and the values to find in it. */
export interface Paste {
  readonly wrapper: string;
  readonly damage: string;
  readonly text: string;
  readonly expected: SentError['expected'];
}

function createPaste(wrapper: Wrapper, damage: Damage, sent: SentError, pretty: boolean): Paste {
  const isPretty = wrapper.lines === true && (pretty || damage.lines === true);
  const document = JSON.stringify(sent.body, null, isPretty ? 2 : undefined);
  const text = wrapper.wrap(damage.document?.(document) ?? document, sent);
  return { wrapper: wrapper.name, damage: damage.name, text: damage.text?.(text) ?? text, expected: sent.expected };
}

/** Returns whether a damage can apply to a wrapper. Damages that change JSON do not apply to bodies in other formats. */
function areCompatible(wrapper: Wrapper, damage: Damage): boolean {
  if (damage.lines === true && wrapper.lines !== true) return false;
  if (damage.invisible === true && wrapper.columns === true) return false;
  return wrapper.renders !== true || damage.document === undefined;
}

/** Generates errors of every kind in one wrapper, with any compatible damage. */
export function generatePastes(wrapper: Wrapper): fc.Arbitrary<Paste> {
  const damages = DAMAGES.filter((damage) => areCompatible(wrapper, damage));
  return fc.constantFrom(...damages).chain((damage) => {
    const kind = damage.excludes === 'quotes' ? 'plain' : wrapper.allows;
    const sent = wrapper.renders === true ? generateDefenderErrors(kind) : generateSentErrors(kind);
    return fc.tuple(sent, fc.boolean()).map(([error, pretty]) => createPaste(wrapper, damage, error, pretty));
  });
}

export const anyPaste: fc.Arbitrary<Paste> = fc.constantFrom(...WRAPPERS).chain(generatePastes);

/** Lists what is wrong with a decoded paste. Returns `[]` if the error was found and every span covers its value. */
export function findPasteFaults({ text, expected }: Paste): readonly string[] {
  const result = decode(text, catalogue);
  const errors = result.kind === 'found' ? result.errors : [];
  const [error] = errors;
  if (error === undefined || errors.length > 1) return [`${errors.length} errors: ${JSON.stringify(errors.map(({ code, message, trackingId }) => [code, message, trackingId]))}`];
  const values = Object.entries(expected).map(([name, value]) => [name, value, Object.entries(error).find(([key]) => key === name)?.[1]] as const);
  const wrong = values.filter(([, value, found]) => value !== found).map(([name, value, found]) => `${name} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`);
  if (error.count !== 1) wrong.push(`counted ${error.count} times`);
  const uncovered = (['code', 'message', 'trackingId'] as const).filter((name) => {
    const value = expected[name];
    return value !== null && error[name] === value && !isWrittenAs(getSlice(text, error.spans[name]) ?? '', value);
  });
  return [...wrong, ...uncovered.map((name) => `${name} is not what its span covers: ${getSlice(text, error.spans[name]) ?? ''}`), ...findFaults(result, text)];
}

const UNDO: readonly ((text: string) => string)[] = [
  decodeJsonString,
  decodePercent,
  (text) => text.replaceAll('""', '"'),
  (text) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  (text) => text.replaceAll(/\\(['"`\\#])/g, '$1'),
];

/** Returns whether `raw` is `value` in any nested combination of the wrappers' escapes. */
function isWrittenAs(raw: string, value: string): boolean {
  const seen = new Set([raw]);
  for (const text of seen) {
    if (text === value) return true;
    if (seen.size > 200) return false;
    for (const undo of UNDO) seen.add(undo(text));
  }
  return false;
}

function decodeJsonString(text: string): string {
  try {
    const value: unknown = JSON.parse(`"${text}"`);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
