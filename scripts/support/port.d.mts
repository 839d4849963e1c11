export function readPort(value: string | undefined, fallback: number): number;
export function portTaken(port: number, platform: NodeJS.Platform): Error;
export function isPortTaken(port: number): Promise<boolean>;
export function freePort(): Promise<number>;
