import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The cache of the scripts. It is in node_modules, so it is deleted together with the dependencies. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'defender-error-explorer');
