import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * How to start npm without a shell, so that no argument is ever interpreted: by its own script where that is found.
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand() {
  const bin = dirname(process.execPath);
  const scripts = [
    process.env['npm_execpath'],
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  // npm_execpath names whatever ran the script: yarn and pnpm set it too.
  const script = scripts.find((path) => path && basename(path) === 'npm-cli.js' && existsSync(path));
  if (script) return { command: process.execPath, args: [script], shell: false };
  // On Windows npm is npm.cmd, which only a shell can start.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
