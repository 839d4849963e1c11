/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/**
 * Whether the packages that npm recorded as installed (node_modules/.package-lock.json) match package-lock.json.
 * @param {{ packages?: Record<string, LockedPackage> } | undefined} wanted    package-lock.json; undefined when unreadable
 * @param {{ packages?: Record<string, LockedPackage> } | undefined} installed node_modules/.package-lock.json
 * @param {{ os: string, cpu: string, libc: string | undefined }} machine packages for other machines are not required
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
 * Binary packages list their system. An optional package without one belongs to the binary of some system, so it counts as not made for this one.
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
