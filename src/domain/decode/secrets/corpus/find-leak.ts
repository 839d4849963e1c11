/** Length of a readable part that reveals a secret. */
const MIN_LEAK_CHARS = 12;

/**
 * Finds parts of a secret in a text, including parts hidden by escapes, percent-encoding, entities,
 * base64 or zero-width characters.
 * @returns The first readable part, or `null`.
 */
export function findLeak(secret: string, output: string): string | null {
  for (const text of getDecodings(output)) {
    const length = Math.min(MIN_LEAK_CHARS, secret.length);
    for (let at = 0; at + length <= secret.length; at += 1) {
      const run = secret.slice(at, at + length);
      if (text.includes(run)) return run;
    }
  }
  return null;
}

/** Returns the decoded variants of a text. */
function getDecodings(output: string): ReadonlySet<string> {
  const decodings = new Set([output]);
  for (const text of decodings) {
    if (decodings.size > 24) break;
    for (const read of [toPlainText(text), unescape(text), decodePercent(text), decodeEntities(text), ...decodeBase64Runs(text)]) decodings.add(read);
  }
  return decodings;
}

function toPlainText(text: string): string {
  return text
    // oxlint-disable-next-line no-control-regex -- the pattern matches control characters on purpose
    .replaceAll(/\u001B?\[[0-9;]*m|[\u0000\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function unescape(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\\(["'\\/])/g, '$1')
    .replaceAll('""', '"');
}

function decodePercent(text: string): string {
  return text.replaceAll(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodeEntities(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64Runs(text: string): readonly string[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{24,}/g)].map(([run]) => {
    let out = '';
    let bits = 0;
    let count = 0;
    for (const char of run.replaceAll('-', '+').replaceAll('_', '/')) {
      bits = ((bits << 6) | BASE64.indexOf(char)) & 0xff_ff;
      count += 6;
      if (count < 8) continue;
      count -= 8;
      out += String.fromCharCode((bits >> count) & 0xff);
    }
    return out;
  });
}
