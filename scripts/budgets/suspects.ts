import type { FileSize } from './weigh.ts';

/** Bytes by file name as returned by `stableName`. */
export type Sizes = Readonly<Record<string, number>>;

/** Removes the content hash: assets/main-D3adB33f.js is assets/main.js in every build. */
export function stableName(file: string): string {
  return file.replace(/-[\w-]{8}(\.\w+)$/, '$1');
}

/**
 * Lists the files that are most likely to make a page too heavy, at most five.
 * @param before sizes at the last successful check on this machine
 * @returns the files that grew since then; the largest files if that is not known
 */
export function suspects(files: readonly FileSize[], before: Sizes | undefined): string {
  const grown = files
    .map(({ file, size }) => ({ file, growth: size - (before?.[stableName(file)] ?? 0) }))
    .filter(({ growth }) => growth > 0)
    .toSorted((one, other) => other.growth - one.growth);
  if (before !== undefined && grown.length > 0) {
    return `Grown since the last pass: ${grown.slice(0, 5).map(({ file, growth }) => `${file} +${growth} B`).join(', ')}`;
  }
  const largest = files.toSorted((one, other) => other.size - one.size);
  return `Largest: ${largest.slice(0, 5).map(({ file, size }) => `${file} ${size} B`).join(', ')}`;
}
