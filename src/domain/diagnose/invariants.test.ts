import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import { decode } from '../decode/decode.ts';
import { toDecodeCatalogue } from '../decode/decode-catalogue.ts';
import { toCallPattern } from '../operations/call-pattern.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { OTHER_PATHS } from '../operations/other-paths.ts';
import { diagnose, diagnoseText } from './diagnose.ts';
import { REAL_MESSAGES } from './real-messages.test-helper.ts';
import { diagnoseValue } from './values/value-check.ts';

const NOW = Date.UTC(2026, 10, 23, 8, 0, 0);
const KNOWN = { operations: OPERATIONS.map(toCallPattern), otherPaths: OTHER_PATHS };
const catalogue = toDecodeCatalogue(CATALOGUE);

/** A real message, truncated and with arbitrary text inserted. */
const damagedMessage = fc
  .tuple(fc.constantFrom(...REAL_MESSAGES), fc.nat(2000), fc.nat(2000), fc.string({ unit: 'binary', maxLength: 40 }))
  .map(([{ text }, from, length, inserted]) => text.slice(0, from) + inserted + text.slice(from + (length % 40)));

it('never throws and stays consistent for a damaged message', () => {
  fc.assert(
    fc.property(damagedMessage, (text) => {
      const result = decode(text, catalogue);
      for (const error of result.kind === 'found' ? result.errors : []) expect(diagnose(error, text, NOW, KNOWN).findings.length).toBeLessThan(60);
      expect(diagnoseText(text, NOW, KNOWN).length).toBeLessThan(60);
    }),
    { numRuns: 400 },
  );
});

it('reports no faults for a value that it fixed', () => {
  const kinds = fc.constantFrom('hash', 'domain', 'ip', 'url');
  const values = fc.oneof(fc.string({ maxLength: 80 }), fc.domain(), fc.webUrl(), fc.ipV4(), fc.ipV6(), fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 40, maxLength: 40 }));
  const marks = fc.constantFrom((text: string) => text, (text: string) => ` ${text}`, (text: string) => text.replaceAll('.', '[.]'), (text: string) => text.replace('http', 'hxxp'), (text: string) => `0x${text}`);
  fc.assert(
    fc.property(kinds, values, marks, (kind, value, mark) => {
      const corrected = diagnoseValue({ kind, value: mark(value) }, { operation: null }).findings.find(({ id }) => id === 'value-corrected');
      if (corrected?.id !== 'value-corrected') return;
      const again = diagnoseValue({ kind, value: corrected.corrected }, { operation: null }).findings;
      expect(again.filter(({ id }) => id === 'value-fault')).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
