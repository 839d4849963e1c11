/*
 * Punycode for internationalized domain names. Names and values of the constants are those of RFC 3492.
 */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** Encodes one label of a domain name in ASCII: `bücher` becomes `xn--bcher-kva`. ASCII labels stay unchanged. */
export function toAsciiLabel(label: string): string {
  const points = Array.from(label.normalize('NFC').toLowerCase(), (char) => char.codePointAt(0) ?? 0);
  if (points.every((point) => point < 128)) return String.fromCodePoint(...points);
  const output = points.filter((point) => point < 128).map((point) => String.fromCodePoint(point));
  const basic = output.length;
  if (basic > 0) output.push('-');
  let handled = basic;
  let next = 128;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const lowest = Math.min(...points.filter((point) => point >= next));
    delta += (lowest - next) * (handled + 1);
    next = lowest;
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      output.push(encodeVariableLength(delta, bias));
      bias = adaptBias(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    next += 1;
  }
  return `xn--${output.join('')}`;
}

function encodeVariableLength(delta: number, bias: number): string {
  const digits: string[] = [];
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
    if (rest < threshold) break;
    digits.push(toDigit(threshold + ((rest - threshold) % (BASE - threshold))));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
  return digits.join('') + toDigit(rest);
}

function toDigit(value: number): string {
  return String.fromCodePoint(value < 26 ? value + 97 : value + 22);
}

function adaptBias(delta: number, count: number, isFirst: boolean): number {
  let scaled = Math.floor(delta / (isFirst ? DAMP : 2));
  scaled += Math.floor(scaled / count);
  let k = 0;
  for (; scaled > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) scaled = Math.floor(scaled / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * scaled) / (scaled + SKEW));
}
