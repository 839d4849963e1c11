export function listFiles(folder: string, wanted?: (path: string) => boolean): string[];
export function hashFiles(folder: string, files: string[], more?: string[]): string;
