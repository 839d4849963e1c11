export function readInstallFailure(output: string, exitCode: number): string | undefined;
export function installFailure(code: string, log?: string): string;
