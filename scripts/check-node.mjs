// Node 12 syntax, so that old Node versions get as far as the message.
import { readFileSync } from 'fs';
import { inWords, missingFeatures, supports } from './support/node-version.mjs';

const range = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node;
const version = process.versions.node;
const missing = missingFeatures({
  openssl: process.versions.openssl,
  locales: (wanted) => (typeof Intl === 'undefined' ? [] : Intl.Collator.supportedLocalesOf(wanted)),
});

if (!supports(version, range)) {
  console.error('Node.js ' + version + ' cannot run this project; it needs ' + inWords(range) + '. Download: https://nodejs.org/');
  process.exitCode = 1;
} else if (missing.length > 0) {
  console.error('This Node.js was built without ' + missing.join(' and ') + '; install a complete build. Download: https://nodejs.org/');
  process.exitCode = 1;
}
