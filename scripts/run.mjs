// `node scripts/run.mjs NAME …` runs scripts/NAME.mjs with the rest of the arguments, if the Node version supports it.
import './check-node.mjs';

if (!process.exitCode) void import('./' + process.argv.splice(2, 1)[0] + '.mjs');
