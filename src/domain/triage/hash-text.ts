/**
 * Computes a 32-bit hash of a text: FNV-1a over its UTF-16 code units, with an additional mixing
 * step. A different `seed` gives different hashes, so that nobody can prepare texts that collide.
 */
export function hashText(text: string, seed: number): number {
  let hash = (2_166_136_261 ^ seed) | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
