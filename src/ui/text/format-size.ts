const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/**
 * A number of bytes as people read it, in decimal units: `999 B`, `1.2 MB`.
 * @param language a BCP 47 tag, for the decimal sign
 */
export function formatSize(bytes: number, language: string): string {
  let value = bytes;
  let unit = 0;
  // As it will be rounded: 999,999 bytes are 1 MB and not 1,000 kB.
  while (unit < UNITS.length - 1 && Number(value.toPrecision(3)) >= 1000) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)}\u00A0${UNITS[unit]}`;
}
