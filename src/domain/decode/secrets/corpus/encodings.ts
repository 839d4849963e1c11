const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Encodes a text as UTF-8 in base64. */
export function toBase64(text: string): string {
  const bytes = toUtf8(text);
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const group = [18, 12, 6, 0].map((shift) => BASE64[(bits >> shift) & 63]);
    out += group.slice(0, second === undefined ? 2 : third === undefined ? 3 : 4).join('').padEnd(4, '=');
  }
  return out;
}

function toUtf8(text: string): readonly number[] {
  return Array.from(text.toWellFormed()).flatMap((char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x8_00) return [0xc0 | (code >> 6), tail(0)];
    return code < 0x1_00_00 ? [0xe0 | (code >> 12), tail(6), tail(0)] : [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
  });
}

export function toEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** Escapes everything except letters and digits as `\uXXXX`. */
export function toUnicodeEscapes(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9 ]/g, (char) => String.raw`\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Formats JSON for embedding in a page, like .NET and PowerShell. */
export function toCautiousJson(text: string): string {
  return JSON.stringify(text).replaceAll(/[&'<>+]/g, (char) => String.raw`\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Formats a single-quoted literal of Python or Ruby. */
export function toSingleQuoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`).replaceAll('\n', String.raw`\n`)}'`;
}

/** Converts printable characters to full width. */
export function toFullWidth(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
