/** A name without what people get wrong in an address: letter case, width, blanks. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}
