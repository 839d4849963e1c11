import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Returns the command that starts npm without a shell where possible, so that no shell interprets the arguments.
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand() {
  const bin = dirname(process.execPath);
  const scripts = [
    process.env['npm_execpath'],
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  // npm_execpath is the package manager that runs the script: yarn and pnpm set it too.
  const script = scripts.find((path) => path && basename(path) === 'npm-cli.js' && existsSync(path));
  if (script) return { command: process.execPath, args: [script], shell: false };
  // On Windows npm is npm.cmd, which only a shell can start.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
