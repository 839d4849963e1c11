import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A piece of English in a source file. */
export interface Prose {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: 'string' | 'comment';
}

/** Names of properties whose value is a quotation: API messages, printed names, page titles, search words. */
const QUOTED_PROPERTIES = new Set([
  'template', 'seedWording', 'sampleMessage', 'wording', 'message', 'title', 'name', 'keywords', 'pattern', 'url', 'target', 'sample', 'error', 'zh-TW',
]);

/** Every source file below a folder; tests and test data are not for readers. */
export function listSourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.|\.test-helper\.|(?:^|[/\\])(?:cases|corpus|pastes|generated)[/\\]/.test(file))
    .map((file) => join(folder, file))
    .toSorted();
}

/**
 * The strings and comments of a source file, found by parsing it.
 * Strings without a space are names, not prose. Code between backticks is replaced by `x`.
 * @throws Error where the file cannot be parsed
 */
export function readProse(file: string, root: string): readonly Prose[] {
  const code = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const name = relative(root, file).replaceAll('\\', '/');
  const lineStarts = [0, ...Array.from(code.matchAll(/\n/g), ({ index }) => index + 1)];
  const lineAt = (offset: number): number => lineStarts.findLastIndex((start) => start <= offset) + 1;
  const found: Prose[] = comments.map(({ value, start }) => ({ file: name, line: lineAt(start), text: withoutCode(value), kind: 'comment' }));
  let quoted = 0;
  const add = (text: string, start: number): void => {
    if (quoted === 0 && /\S\s+\S/.test(text)) found.push({ file: name, line: lineAt(start), text: withoutCode(text), kind: 'string' });
  };
  const isQuoted = ({ key }: { readonly key: { readonly type: string; readonly name?: unknown; readonly value?: unknown } }): boolean => QUOTED_PROPERTIES.has(String(key.type === 'Identifier' ? key.name : key.value));
  new Visitor({
    Property(node) {
      if (isQuoted(node)) quoted += 1;
    },
    'Property:exit'(node) {
      if (isQuoted(node)) quoted -= 1;
    },
    Literal(node) {
      if (typeof node.value === 'string') add(node.value, node.start);
    },
    TemplateLiteral(node) {
      add(node.quasis.map(({ value }) => value.cooked ?? '').join('x'), node.start);
    },
    JSXText(node) {
      add(node.value, node.start);
    },
  }).visit(program);
  return found;
}

/** Code, links, placeholders and quoted words as one word, which is how they behave in a sentence. */
function withoutCode(text: string): string {
  return text
    .replaceAll(/`[^`]*`|\{@link [^}]*\}|\{\{?\w+\}?\}|"[^"]*"|\u201C[^\u201D]*\u201D/g, 'x')
    .replaceAll(/\n\s*\*/g, '\n');
}
