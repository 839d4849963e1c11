import { describe, expect, it } from 'vitest';
import { decodeErrors } from '../tests/decode-cases.ts';

const MESSAGE = 'Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Machine.Isolate.';
const TARGET = '|1ecbc9da-e633a24f70900785.1.2.';
const ERROR = { code: 'Forbidden', status: 403, message: MESSAGE, trackingId: TARGET };

const DUMPS: readonly (readonly [string, string])[] = [
  ['Go struct', `2026/11/24 10:00:00 isolate failed: err={Error:{Code:Forbidden Message:${MESSAGE} Target:${TARGET}}}`],
  ['Go pointer', `resp: &{Error:{Code:Forbidden Message:${MESSAGE} Target:${TARGET} Details:[]}}`],
  ['Go map', `map[error:map[code:Forbidden message:${MESSAGE} target:${TARGET}]]`],
  ['Java record', `Exception in thread "main" ApiError[code=Forbidden, message=${MESSAGE}, target=${TARGET}]`],
  ['Java map', `{error={code=Forbidden, message=${MESSAGE}, target=${TARGET}}}`],
  ['Kotlin data class', `ErrorResponse(error=ErrorDetail(code=Forbidden, message=${MESSAGE}, target=${TARGET}))`],
  ['PowerShell hash table', `@{error=@{code=Forbidden; message=${MESSAGE}; target=${TARGET}}}`],
  ['PHP print_r', `stdClass Object\n(\n    [error] => stdClass Object\n        (\n            [code] => Forbidden\n            [message] => ${MESSAGE}\n            [target] => ${TARGET}\n        )\n\n)`],
];

/** Wraps the text as a console with this number of columns does. */
function wrapText(text: string, columns: number): string {
  return text.replaceAll(new RegExp(`.{${columns}}(?!\n|$)`, 'g'), '$&\n');
}

describe('dumps without quotes that a console wrapped', () => {
  it.each(DUMPS)('reads a %s at every width', (_name, dump) => {
    for (let columns = 50; columns <= 120; columns += 1) {
      const text = wrapText(dump, columns);
      const found = decodeErrors(text).map(({ code, status, message, trackingId }) => ({ code, status, message, trackingId }));
      // A single wrap does not reveal the width: between two words it is read as a space.
      const isCertain = text.split('\n').length - dump.split('\n').length > 1;
      expect({ columns, found: isCertain ? found : found.length }).toEqual({ columns, found: isCertain ? [ERROR] : 1 });
    }
  });

  it('separates records whose objects were cut off', () => {
    const cut = `2026-11-24 10:00:00 ERROR call failed {Code:Forbidden Message:${MESSAGE.slice(0, 40)}`;
    const found = decodeErrors(`${cut}\n2026-11-24 10:00:01 ERROR call failed {Code:ResourceNotFound Message:Machine 1 was not found}`);
    expect(found.map(({ code }) => code)).toEqual(['Forbidden', 'ResourceNotFound']);
  });
});
