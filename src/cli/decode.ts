import type { Readable } from 'node:stream';
import { CATALOGUE } from '../domain/catalogue/catalogue.ts';
import { toDecodeCatalogue, type DecodeCatalogue } from '../domain/decode/decode-catalogue.ts';
import { decodeAsFound, decodeToEnd, type DecodedInput } from './decode-input.ts';
import { formatText } from './format-text.ts';
import { getLabels } from './labels.ts';
import { parseOptions, UsageError, type Options } from './options.ts';
import { readInput, UnreadableError } from './read-input.ts';
import type { Wait } from './insert-pauses.ts';

/** The streams and the timer that the command uses. */
export interface Terminal {
  readonly stdin: Readable;
  /** Resolves when the stream accepts more text. */
  readonly writeOut: (text: string) => void | Promise<void>;
  readonly writeError: (text: string) => void;
  readonly wait: Wait;
}

/**
 * Runs the decode command.
 * @param args the arguments after the command name
 * @returns the exit code: 0 if every input was read, 2 for an unreadable input or an invalid option
 */
export async function runDecode(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, terminal);
  if (options === null) return 2;
  if (options.isHelp) {
    await terminal.writeOut(`${getLabels(options.language).usage}\n`);
    return 0;
  }
  const catalogue = toDecodeCatalogue(CATALOGUE);
  let exitCode = 0;
  for (const [index, input] of options.inputs.entries()) {
    try {
      await decodeOne(input, index === 0, options, catalogue, terminal);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      terminal.writeError(`decode: ${error.message}\n`);
      exitCode = 2;
    }
  }
  return exitCode;
}

async function decodeOne(input: string, isFirst: boolean, options: Options, catalogue: DecodeCatalogue, terminal: Terminal): Promise<void> {
  const chunks = readInput(input, terminal.stdin);
  if (options.format === 'ndjson') {
    await decodeAsFound(chunks, catalogue, terminal.wait, (errors) => terminal.writeOut(errors.map((error) => `${JSON.stringify({ input, ...error })}\n`).join('')));
    return;
  }
  const decoded = await decodeToEnd(chunks, catalogue);
  if (decoded.omitted > 0) terminal.writeError(`decode: ${input}: ${getLabels(options.language).omitted(decoded.omitted)}\n`);
  await terminal.writeOut(options.format === 'json' ? formatJson(input, decoded) : `${isFirst ? '' : '\n'}${formatText(input, decoded.result, options.language)}`);
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

function formatJson(input: string, { result, omitted }: DecodedInput): string {
  const errors = result.kind === 'found' ? result.errors : [];
  return `${JSON.stringify({ input, errors, ...(omitted === 0 ? {} : { omitted }) })}\n`;
}
