import { toBase64, toCautiousJson, toEntities, toFullWidth, toSingleQuoted, toUnicodeEscapes } from './encodings.ts';
import type { NonEmpty } from './fake-data.ts';

/** A layer that is added to a text before somebody pastes it. */
export type PasteLayer = readonly [name: string, wrap: (text: string) => string];

const STAMP = '2026-11-23 08:00:00,120';

function wrapLines(text: string, width: number, next: string): string {
  return text
    .split('\n')
    .map((line) => {
      const parts = [line.slice(0, width)];
      for (let at = width; at < line.length; at += width - next.length) parts.push(next + line.slice(at, at + width - next.length));
      return parts.join('\n');
    })
    .join('\n');
}

/** Inserts a zero-width sequence after every `every` characters. */
const insertEvery = (text: string, every: number, what: string): string => text.replaceAll(new RegExp(`[^\\n]{${every}}`, 'g'), (run) => run + what);

const ESCAPE = '\u001B';

export const PASTE_LAYERS: NonEmpty<PasteLayer> = [
  ['unchanged', (text) => text],
  ['in a JSON string', (text) => JSON.stringify({ level: 'debug', message: text })],
  ['in JSON in a JSON string', (text) => JSON.stringify({ a: JSON.stringify({ b: text }) })],
  ['in JSON three times', (text) => JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: text, d: 1 }) }) })],
  ['in .NET JSON', (text) => `{"message":${toCautiousJson(text)},"level":"debug"}`],
  ['in a CSV field with doubled quotes', (text) => `2026-11-23,"${text.replaceAll('"', '""')}",debug`],
  ['URL-encoded', (text) => `data=${encodeURIComponent(text)}&x=1`],
  ['URL-encoded twice', (text) => `data=${encodeURIComponent(encodeURIComponent(text))}&x=1`],
  ['HTML-escaped', (text) => `<pre class="log">${toEntities(text)}</pre>`],
  ['HTML-escaped twice', (text) => `<td>${toEntities(toEntities(text))}</td>`],
  ['in CDATA', (text) => `<message><![CDATA[${text}]]></message>`],
  ['with unicode escapes', (text) => `{"message":"${toUnicodeEscapes(text)}"}`],
  ['in a Python literal', (text) => `DEBUG:soc:sent b${toSingleQuoted(text)}`],
  ['in an exception', (text) => `Traceback (most recent call last):\n  File "soc.py", line 3, in <module>\nValueError: cannot send ${text}`],
  ['in a quoted email', (text) => text.replaceAll(/(?<=^|\n)/g, '> ')],
  ['in an email quoted twice', (text) => text.replaceAll(/(?<=^|\n)/g, '> > ')],
  ['after a gutter', (text) => text.replaceAll(/(?<=^|\n)/g, '     | ')],
  ['after line numbers', (text) => text.split('\n').map((line, index) => `${String(index + 9).padStart(4)}  ${line}`).join('\n')],
  ['in a diff', (text) => text.replaceAll(/(?<=^|\n)/g, '+')],
  ['after a log prefix', (text) => text.replaceAll(/(?<=^|\n)/g, `${STAMP} DEBUG soc.mde - `)],
  ['after a Docker Compose prefix', (text) => text.replaceAll(/(?<=^|\n)/g, 'soc-1  | ')],
  ['at 60 columns', (text) => wrapLines(text, 60, '')],
  ['at 80 columns', (text) => wrapLines(text, 80, '')],
  ['at 120 columns', (text) => wrapLines(text, 120, '')],
  ['at 80 columns with an indent', (text) => wrapLines(text, 80, '    ')],
  ['at 80 columns with a gutter', (text) => wrapLines(`     | ${text}`, 80, '     | ')],
  ['at 76 columns in a quoted email', (text) => wrapLines(`> ${text}`, 76, '> ')],
  ['with colors', (text) => insertEvery(text, 9, `${ESCAPE}[33m`)],
  ['with colors that lost their escape character', (text) => insertEvery(text, 14, '[0;33m')],
  ['with zero-width characters', (text) => insertEvery(text, 7, '\u200B')],
  ['with soft hyphens', (text) => insertEvery(text, 11, '\u00AD')],
  ['with UTF-16 null characters', (text) => insertEvery(text, 1, '\u0000')],
  ['after Chinese punctuation', (text) => `我執行的內容如下：「${text}」，請問怎麼解決？`],
  ['in full-width characters', (text) => toFullWidth(text)],
  ['in a code fence', (text) => `請看：\n\`\`\`\n${text}\n\`\`\``],
  ['in inline code', (text) => `I ran \`${text}\` and it failed`],
  ['in a table cell', (text) => `| step | text |\n|---|---|\n| 1 | ${text.replaceAll('\n', '<br>')} |`],
  ['in base64', (text) => `payload: ${toBase64(text)}`],
  ['in a message payload', (text) => JSON.stringify({ specversion: '1.0', data_base64: toBase64(JSON.stringify({ body: text })) })],
  ['in a Kubernetes secret', (text) => `apiVersion: v1\nkind: Secret\ndata:\n  config: ${toBase64(text)}\n  tenant: eA==`],
];
