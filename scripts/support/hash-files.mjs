import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists every file in a folder and its subfolders, in an order that does not depend on the file system.
 * @param {string} folder
 * @param {(path: string) => boolean} [wanted] filter for folders and files; receives the path relative to `folder`
 * @returns {string[]} paths relative to `folder`, separated by `/`; empty if the folder does not exist
 */
export function listFiles(folder, wanted = () => true) {
  /** @type {string[]} */
  const files = [];
  /** @param {string} prefix */
  const visit = (prefix) => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (!wanted(path)) continue;
      if (entry.isDirectory()) visit(`${path}/`);
      else if (entry.isFile()) files.push(path);
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) visit('');
  return files.toSorted();
}

/**
 * Returns one digest over names and contents: if two digests are equal, nothing was added, removed, renamed or changed.
 * @param {string} folder
 * @param {string[]} files relative to `folder`
 * @param {string[]} [more] additional text to include, for example settings
 * @returns {string} hexadecimal
 */
export function hashFiles(folder, files, more = []) {
  const digest = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    digest.update(`${file}\0${content.length}\0`).update(content);
  }
  for (const text of more) digest.update(`\0${text.length}\0${text}`);
  return digest.digest('hex');
}
