export function readInstallFailure(output: string, exitCode: number): string | undefined;
