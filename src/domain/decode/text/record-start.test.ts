import { describe, expect, it } from 'vitest';
import { isRecordStart } from './record-start.ts';

describe('recognizes the start of a log record', () => {
  it.each([
    '2026-11-23 08:00:00,120 ERROR soc',
    '2026-11-23T08:00:00.120Z error',
    '2026-11-23, 08:00',
    '2026/11/23 08:00:00 error',
    '  2026-11-23 08:00:00 error',
    '[2026-11-23T08:00:00Z] error',
    '08:00:00 error',
    'Nov 23 08:00:00 host soc[12]: error',
    'E1123 08:00:00.120 1 soc.go:12] error',
    '<13>1 2026-11-23T08:00:00Z host soc',
    'ERROR soc failed',
    '[WARNING] soc failed',
    '2026-11-23 00:00:00.000000000+00:00 00:00:00:00 0"',
  ])('%s', (line) => {
    expect(isRecordStart(`before\n${line}\nafter`, 7)).toBe(true);
  });
});

describe('does not recognize the start of a log record', () => {
  it.each([
    'error soc failed',
    'at soc.run (soc.js:3)',
    '2026-11-2 08:00',
    '2026-11-23',
    '2026-11-23x',
    '20261-1-23 08:00',
    '2026-1a-23 08:00',
    '2026-11-23T08:00:00Z","message":"x"',
    "2026-11-23 08:00:00' in the text",
    '2026-11-23T08:00:00Z\\"}',
    '  2026-11-23T08:00:00Z"}',
  ])('%s', (line) => {
    expect(isRecordStart(`before\n${line}`, 7)).toBe(false);
  });
});
