import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the scripts remember between runs; goes with node_modules, so nothing here outlives the dependencies. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'defender-error-explorer');
