import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';

/** A regular expression literal in the sources. */
export interface WrittenPattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A place where a regular expression is created at run time. */
export interface MadePattern {
  readonly file: string;
  /** The call as written. */
  readonly call: string;
  /** Created while the module loads, not in a function that can be called at any time. */
  readonly isLoadedWithModule: boolean;
  /** A copy of an existing one: `new RegExp(PATTERN)`. */
  readonly isCopy: boolean;
}

/** Returns the source files in a folder, without tests and files that only tests use. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.test-helper\.|(?:^|[/\\])(?:cases|corpus)[/\\]/.test(file))
    .map((file) => join(folder, file))
    .toSorted();
}

/** Finds every regular expression in a file by parsing it. */
export function findPatterns(file: string, root: string): { readonly written: readonly WrittenPattern[]; readonly made: readonly MadePattern[] } {
  const code = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const name = relative(root, file).replaceAll('\\', '/');
  const written: WrittenPattern[] = [];
  const made: MadePattern[] = [];
  let depth = 0;
  const enter = (): void => {
    depth += 1;
  };
  const leave = (): void => {
    depth -= 1;
  };
  const make = (node: ESTree.NewExpression | ESTree.CallExpression): void => {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
    const [only, ...more] = node.arguments;
    made.push({ file: name, call: code.slice(node.start, node.end), isLoadedWithModule: depth === 0, isCopy: more.length === 0 && only?.type === 'Identifier' });
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) written.push({ file: name, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: make,
    CallExpression: make,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
  }).visit(program);
  return { written, made };
}
