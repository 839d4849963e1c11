/** Removes what people get wrong in a URL: case, character width, spaces. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}
