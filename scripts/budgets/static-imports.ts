import { parseSync } from 'vite';

/**
 * Returns the modules that a browser fetches before it runs a module: its static imports, not its dynamic ones.
 * @param code a built ES module
 * @returns specifiers as written, each once
 */
export function staticImports(code: string): string[] {
  const { module, errors } = parseSync('chunk.js', code);
  if (errors.length > 0) throw new Error(`A built module cannot be parsed: ${errors.map(({ message }) => message).join('; ')}`);
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  return [...new Set([...imported, ...passedOn])];
}
