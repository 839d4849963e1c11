import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A piece of Chinese in a source file. */
export interface ChineseText {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Each expression in a template is `{x}`. */
  readonly text: string;
  /** Whether words come from expressions, so that only a sample shows the spaces around them. */
  readonly isComposed: boolean;
}

/** Properties whose value is Chinese that readers see. */
const CHINESE_PROPERTIES: ReadonlySet<string> = new Set(['zh-TW', 'reading', 'translation']);

/**
 * The Chinese of this project in a source file, found by parsing it: the values of `zh-TW` and the
 * whole of a file whose name ends with it. Other Chinese is a quotation or a word list.
 * @throws Error where the file cannot be parsed
 */
export function readChinese(file: string, root: string): readonly ChineseText[] {
  const code = readFileSync(file, 'utf8');
  if (!/\p{Script=Han}/u.test(code)) return [];
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const name = relative(root, file).replaceAll('\\', '/');
  const lineStarts = [0, ...Array.from(code.matchAll(/\n/g), ({ index }) => index + 1)];
  const found: ChineseText[] = [];
  let depth = /(?:^|[-/])zh-tw\.ts$/.test(name) ? 1 : 0;
  const add = (text: string, start: number, isComposed = false): void => {
    if (depth === 0 || !/\p{Script=Han}/u.test(text)) return;
    found.push({ file: name, line: lineStarts.findLastIndex((lineStart) => lineStart <= start) + 1, text, isComposed });
  };
  const isChinese = ({ key }: { readonly key: { readonly start: number; readonly end: number } }): boolean => CHINESE_PROPERTIES.has(code.slice(key.start, key.end).replaceAll(/['"]/g, ''));
  new Visitor({
    Property(node) {
      if (isChinese(node)) depth += 1;
    },
    'Property:exit'(node) {
      if (isChinese(node)) depth -= 1;
    },
    Literal(node) {
      if (typeof node.value === 'string') add(node.value, node.start);
    },
    TemplateLiteral(node) {
      add(node.quasis.map(({ value }) => value.cooked ?? '').join('{x}'), node.start, node.expressions.length > 0);
    },
    JSXText(node) {
      add(node.value.trim(), node.start);
    },
  }).visit(program);
  return found;
}
