/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/**
 * Whether what npm says it installed (node_modules/.package-lock.json) is what package-lock.json asks for.
 * @param {{ packages?: Record<string, LockedPackage> }} wanted    package-lock.json
 * @param {{ packages?: Record<string, LockedPackage> }} installed node_modules/.package-lock.json
 * @param {{ os: string, cpu: string, libc: string | undefined }} machine a package for another machine need not be there
 */
export function isInstalled(wanted, installed, machine) {
  return Object.entries(wanted.packages ?? {}).every(([path, asked]) => {
    if (path === '') return true;
    const found = installed.packages?.[path];
    if (found === undefined) return asked.optional === true && !isMadeFor(asked, machine);
    return found.version === asked.version && found.integrity === asked.integrity;
  });
}

/**
 * Binaries name their system; an optional package that names none is needed by a binary of some system, so it says nothing.
 * @param {LockedPackage} locked
 * @param {{ os: string, cpu: string, libc: string | undefined }} machine
 */
function isMadeFor({ os, cpu, libc }, machine) {
  return (
    os?.includes(machine.os) === true &&
    (cpu === undefined || cpu.includes(machine.cpu)) &&
    (libc === undefined || (machine.libc !== undefined && libc.includes(machine.libc)))
  );
}
