import type { FileSize } from './weigh.ts';

/** Bytes by file name, as of `stableName`. */
export type Sizes = Readonly<Record<string, number>>;

/** Without the hash of its content: assets/main-D3adB33f.js is assets/main.js in every build. */
export function stableName(file: string): string {
  return file.replace(/-[\w-]{8}(\.\w+)$/, '$1');
}

/**
 * Which files of a page that is too heavy to look at, at most five.
 * @param before sizes when the budgets were last kept on this machine
 * @returns what grew since then; the largest files when that is not known
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
