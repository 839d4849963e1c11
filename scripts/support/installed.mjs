/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/**
 * Whether what npm says it installed (node_modules/.package-lock.json) is what package-lock.json asks for.
 * @param {{ packages?: Record<string, LockedPackage> } | undefined} wanted    package-lock.json; undefined when unreadable
 * @param {{ packages?: Record<string, LockedPackage> } | undefined} installed node_modules/.package-lock.json
 * @param {{ os: string, cpu: string, libc: string | undefined }} machine a package for another machine need not be there
 */
export function isInstalled(wanted, installed, machine) {
  if (wanted?.packages === undefined || installed?.packages === undefined) return false;
  const there = installed.packages;
  return Object.entries(wanted.packages).every(([path, asked]) => {
    if (path === '') return true;
    const found = there[path];
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
