import { defineTextParser } from '../define-parser.ts';
import { createCandidate } from '../candidate.ts';

const HEAD = /(?:^|\n)[ \t]{0,3}Invoke-(?:RestMethod|WebRequest)([ \t]?):/g;

/** The name of a cmdlet in front of an error record: it tells which PowerShell printed the body behind it. */
export const cmdletRecord = defineTextParser({
  name: 'cmdlet-record',
  mayMatch: (text) => text.includes('Invoke-'),
  read({ text }) {
    return [...text.matchAll(HEAD)].map((found) => {
      const end = found.index + found[0].length;
      // Windows PowerShell puts a blank before the colon, PowerShell 7 none.
      return createCandidate(end - 1, end, { format: found[1] === '' ? 'powershell-7' : 'powershell-5', role: 'context' });
    });
  },
});
