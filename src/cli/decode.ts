import type { Readable } from 'node:stream';
import { CATALOGUE } from '../domain/catalogue/catalogue.ts';
import { decode } from '../domain/decode/decode.ts';
import { toDecodeCatalogue } from '../domain/decode/decode-catalogue.ts';
import type { DecodeResult } from '../domain/decode/decode-result.ts';
import { formatText } from './format-text.ts';
import { labelsFor } from './labels.ts';
import { parseOptions, UsageError, type Options } from './options.ts';
import { readInput, UnreadableError } from './read-input.ts';

/** Where the command reads and writes. */
export interface Terminal {
  readonly stdin: Readable;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/**
 * The decode command.
 * @param args What stands behind the name of the command.
 * @returns The exit code: 0 when every input was read, 2 for an unreadable input or a wrong option.
 */
export async function runDecode(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, terminal);
  if (options === null) return 2;
  if (options.isHelp) {
    terminal.writeOut(`${labelsFor(options.language).usage}\n`);
    return 0;
  }
  const catalogue = toDecodeCatalogue(CATALOGUE);
  let exitCode = 0;
  for (const [index, input] of options.inputs.entries()) {
    try {
      const result = decode(await readInput(input, terminal.stdin), catalogue);
      if (options.format === 'text' && index > 0) terminal.writeOut('\n');
      terminal.writeOut(format(input, result, options));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      terminal.writeError(`decode: ${error.message}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}

function readOptions(args: readonly string[], terminal: Terminal): Options | null {
  try {
    return parseOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.writeError(`decode: ${error.message}\n`);
    return null;
  }
}

function format(input: string, result: DecodeResult, { format: name, language }: Options): string {
  const errors = result.kind === 'found' ? result.errors : [];
  switch (name) {
    case 'json':
      return `${JSON.stringify({ input, errors })}\n`;
    case 'ndjson':
      return errors.map((error) => `${JSON.stringify({ input, ...error })}\n`).join('');
    case 'text':
      return formatText(input, result, language);
  }
}
