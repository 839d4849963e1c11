export function supports(version: string, range: string): boolean;
export function inWords(range: string): string;
export function missingFeatures(runtime: { openssl: string | undefined; locales: (wanted: string) => string[] }): string[];
