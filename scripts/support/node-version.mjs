// Node versions that are too old for the project also run this file: Node 12 syntax, no imports.

/**
 * @param {string} range versions as in `engines.node`: `^a.b.c` and `>=a.b.c`, joined by `||`
 * @returns {{ caret: boolean, from: [number, number, number] }[]}
 */
function alternatives(range) {
  return range.split('||').map((part) => {
    const found = /^(\^|>=)(\d+)\.(\d+)\.(\d+)$/.exec(part.trim());
    if (!found) throw new Error('engines.node must have the format ^a.b.c or >=a.b.c: ' + part.trim());
    return { caret: found[1] === '^', from: [Number(found[2]), Number(found[3]), Number(found[4])] };
  });
}

/**
 * Whether a Node version is in the range of package.json.
 * @param {string} version as in `process.versions.node`; what follows a `-` (nightly builds) is ignored
 * @param {string} range   `engines.node`
 */
export function supports(version, range) {
  const have = version.replace(/-.*/, '').split('.').map(Number);
  return alternatives(range).some(({ caret, from }) => {
    if (caret && have[0] !== from[0]) return false;
    const differences = from.map((part, index) => (have[index] || 0) - part);
    return (differences.find((difference) => difference !== 0) || 0) >= 0;
  });
}

/**
 * The range in words: `20.19.0 or a later 20.x, or 22.12.0 or later`.
 * @param {string} range `engines.node`
 */
export function inWords(range) {
  return alternatives(range)
    .map(({ caret, from }) => from.join('.') + (caret ? ' or a later ' + from[0] + '.x' : ' or later'))
    .join(', or ');
}

/**
 * Lists what this Node lacks although its version is supported: custom builds can omit features.
 * @param {{ openssl?: string | undefined, locales: (wanted: string) => string[] }} runtime
 * @returns {string[]} names of the missing features; empty if the runtime is complete
 */
export function missingFeatures(runtime) {
  const missing = [];
  if (runtime.openssl === undefined) missing.push('cryptography (OpenSSL)');
  if (runtime.locales('zh-TW').length === 0) missing.push('Traditional Chinese (full ICU data)');
  return missing;
}
