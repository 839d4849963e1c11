/**
 * Texts that take a careless parser more than linear time, each `length` characters long.
 * @type {Record<string, (length: number) => string>}
 */
export const HOSTILE = {
  'open brackets': (length) => '['.repeat(length),
  'open objects': (length) => repeat('{"a":', length),
  quotes: (length) => '"'.repeat(length),
  backslashes: (length) => `"${'\\'.repeat(length)}`,
  'nested lists': (length) => repeat('[1,', length),
  'code names': (length) => repeat('ResourceNotFound ', length),
  'unterminated error fields': (length) => repeat('{"error":{"code":"', length),
  'status lines': (length) => repeat('HTTP/1.1 404 Not Found\n', length),
  statuses: (length) => repeat(' (404) error: 403', length),
  'half a JWT': (length) => repeat('eyJhbGciOi.', length),
  'escaped quotes': (length) => repeat('{\\"error\\":', length),
  'percent-encoded braces': (length) => repeat('%7B%22error%22%3A', length),
  markup: (length) => repeat('<error><code>', length),
  'table rows': (length) => `code,message\n${repeat('a,b\n', length)}`,
  'line breaks': (length) => '\n'.repeat(length),
  'open tags': (length) => repeat('<h1 ', length),
  'double-encoded percent signs': (length) => repeat('%257B%2522', length),
};

/**
 * The same for the search for secrets.
 * @type {Record<string, (length: number) => string>}
 */
export const HOSTILE_TO_SECRETS = {
  quotes: (length) => '"'.repeat(length),
  'secret names': (length) => repeat('key=', length),
  'double-encoded percent signs': (length) => repeat('%257B%2522', length),
  'command options': (length) => `curl ${repeat(' -u "', length)}`,
  'half a JWT': (length) => repeat('eyJhbGciOi.', length),
  'console-wide lines': (length) => repeat(`${'x'.repeat(79)}\n`, length),
};

/**
 * @param {string} part
 * @param {number} length
 */
function repeat(part, length) {
  return part.repeat(Math.ceil(length / part.length));
}
