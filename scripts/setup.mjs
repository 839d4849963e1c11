import { run } from './support/problem.mjs';
import { setUp } from './support/set-up.mjs';

await run(setUp);
