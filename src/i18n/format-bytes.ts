import type { Language } from '../domain/language.ts';
import { getNumberFormat } from './formats.ts';

/** A number of bytes in decimal units: `999 B`, `1.2 MB`. `Intl` writes the smallest unit as `999 byte`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  // As it will be rounded: 999,999 bytes are 1 MB and not 1,000 kB.
  while (unit < units.length - 1 && Number(value.toPrecision(3)) >= 1000) {
    value /= 1000;
    unit += 1;
  }
  const maximumFractionDigits = unit === 0 || value >= 100 ? 0 : 1;
  return `${getNumberFormat(language, { maximumFractionDigits }).format(value)}\u00A0${units[unit]}`;
}
