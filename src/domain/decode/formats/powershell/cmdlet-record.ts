import { defineTextParser } from '../define-parser.ts';
import { createCandidate } from '../candidate.ts';

const HEAD = /(?:^|\n)[ \t]{0,3}Invoke-(?:RestMethod|WebRequest)([ \t]?):/g;

/** Reads the cmdlet name before an error record. It shows which PowerShell version printed the body after it. */
export const cmdletRecord = defineTextParser({
  name: 'cmdlet-record',
  mayMatch: (text) => text.includes('Invoke-'),
  read({ text }) {
    return [...text.matchAll(HEAD)].map((found) => {
      const end = found.index + found[0].length;
      // Windows PowerShell prints a space before the colon; PowerShell 7 does not.
      return createCandidate(end - 1, end, { format: found[1] === '' ? 'powershell-7' : 'powershell-5', role: 'context' });
    });
  },
});
