import { posix, win32 } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

/**
 * Lists the paths where a system may have Chromium, Chrome or Edge, in the order in which they are tried.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} absolute paths, which may not exist
 */
export function chromiumPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] || []);
    const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
    const folders = ['/', ...(env['HOME'] ? [env['HOME']] : [])];
    return programs.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) => folder.startsWith('/'));
  const found = commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  return [...new Set([...found, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'])];
}
