/**
 * A number of 32 bits for a text: FNV-1a over its UTF-16 code units, its bits mixed once more.
 * Another `seed` gives other numbers, so that a text cannot be made to fit them beforehand.
 */
export function hashText(text: string, seed: number): number {
  let hash = (2_166_136_261 ^ seed) | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
