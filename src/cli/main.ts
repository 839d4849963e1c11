import { once } from 'node:events';
import { runDecode } from './decode.ts';
import { waitOnClock } from './insert-pauses.ts';

process.exitCode = await runDecode(process.argv.slice(2), {
  stdin: process.stdin,
  writeOut: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  writeError: (text) => process.stderr.write(text),
  wait: waitOnClock,
});
