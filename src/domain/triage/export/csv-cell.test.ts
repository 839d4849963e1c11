import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsvCell } from './csv-cell.ts';

/** Parses a one-cell line like an RFC 4180 reader. */
function readCell(cell: string): string {
  expect(cell).toMatch(/^"(?:[^"]|"")*"$/s);
  return cell.slice(1, -1).replaceAll('""', '"');
}

describe('a cell of a CSV file', () => {
  it.each([
    ['plain', '"plain"'],
    ['', '""'],
    [null, '""'],
    [403, '"403"'],
    ['a "quoted" word, and a comma', '"a ""quoted"" word, and a comma"'],
    ['two\nlines', '"two\nlines"'],
    ['錯誤', '"錯誤"'],
    // Formulas
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['"=1', `"""'=1"`],
    ["'=1", `"''=1"`],
    ['  =1', `"  '=1"`],
    ['\u00A0\u3000=1', `"\u00A0\u3000'=1"`],
    ['＝1+1', `"'＝1+1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠SUM', `"'＠SUM"`],
    ['−1', `"'−1"`],
    [`=cmd|' /C calc'!A0`, `"'=cmd|' /C calc'!A0"`],
    // Text that an app with other separators may parse as the start of a cell
    ['x;=1', `"x;'=1"`],
    ['x,"=1', `"x,""'=1"`],
    ['x\n=1', `"x\n'=1"`],
    ['x|@1', `"x|'@1"`],
    ['x\t+1', `"x\t'+1"`],
    // Text that is not a formula
    ['a = b, c - d', '"a = b, c - d"'],
    ['|76aa01bc-1f2e3d4c5b6a7988.', '"|76aa01bc-1f2e3d4c5b6a7988."'],
    ['a@b', '"a@b"'],
    ['\uD800', '"\uFFFD"'],
  ])('%j', (value, cell) => {
    expect(formatCsvCell(value)).toBe(cell);
  });

  it('preserves the text and never starts a formula', () => {
    const part = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ' ', ',', ';', '|', '＝', '\uD800', 'a', '1');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = readCell(formatCsvCell(parts.join('')));
        for (const piece of text.split(/[,;\t\r\n|]/)) expect(piece).not.toMatch(/^["']{0,4}(?<!')[=+\-@＝]/);
        expect(text).not.toMatch(/^["' \u3000]{0,20}(?<!')[=+\-@＝\t\r\n]/);
        expect(text.replaceAll("'", '')).toBe(parts.join('').replaceAll("'", '').toWellFormed());
      }),
    );
  });
});
