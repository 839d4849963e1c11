/**
 * Texts that cost more than their length in a careless reader, each `length` characters long.
 * @type {Record<string, (length: number) => string>}
 */
export const HOSTILE = {
  'open brackets': (length) => '['.repeat(length),
  'open objects': (length) => repeat('{"a":', length),
  quotes: (length) => '"'.repeat(length),
  backslashes: (length) => `"${'\\'.repeat(length)}`,
  'lists in lists': (length) => repeat('[1,', length),
  'names of codes': (length) => repeat('ResourceNotFound ', length),
  'error fields that end nowhere': (length) => repeat('{"error":{"code":"', length),
  'status lines': (length) => repeat('HTTP/1.1 404 Not Found\n', length),
  statuses: (length) => repeat(' (404) error: 403', length),
  'half a JWT': (length) => repeat('eyJhbGciOi.', length),
  'escaped quotes': (length) => repeat('{\\"error\\":', length),
  'percent-encoded braces': (length) => repeat('%7B%22error%22%3A', length),
  markup: (length) => repeat('<error><code>', length),
  'rows of a table': (length) => `code,message\n${repeat('a,b\n', length)}`,
  'line ends': (length) => '\n'.repeat(length),
  'open tags': (length) => repeat('<h1 ', length),
  'percent signs encoded twice': (length) => repeat('%257B%2522', length),
};

/**
 * The same for a search for secrets.
 * @type {Record<string, (length: number) => string>}
 */
export const HOSTILE_TO_SECRETS = {
  quotes: (length) => '"'.repeat(length),
  'names of secrets': (length) => repeat('key=', length),
  'percent signs encoded twice': (length) => repeat('%257B%2522', length),
  'options of a command': (length) => `curl ${repeat(' -u "', length)}`,
  'halves of a JWT': (length) => repeat('eyJhbGciOi.', length),
  'lines as wide as a console': (length) => repeat(`${'x'.repeat(79)}\n`, length),
};

/**
 * @param {string} part
 * @param {number} length
 */
function repeat(part, length) {
  return part.repeat(Math.ceil(length / part.length));
}
