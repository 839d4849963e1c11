export interface LockedPackage {
  version?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}
export interface Lock {
  packages?: Record<string, LockedPackage>;
}
export function isInstalled(
  wanted: Lock | undefined,
  installed: Lock | undefined,
  machine: { os: string; cpu: string; libc: string | undefined },
): boolean;
