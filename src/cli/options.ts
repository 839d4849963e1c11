import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../domain/language.ts';

export const FORMATS = ['text', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly format: Format;
  readonly language: Language;
  /** File names; `-` means standard input. */
  readonly inputs: readonly string[];
  readonly isHelp: boolean;
}

/** An invalid command line. The message is one line. */
export class UsageError extends Error {}

/**
 * Parses the arguments of the decode command. Accepts both `--lang en` and `--lang=en`.
 * @throws {UsageError} for an unknown option or value
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  return {
    format: parseChoice(FORMATS, '--format', values.format),
    language: parseChoice(LANGUAGES, '--lang', values.lang),
    inputs: positionals.length === 0 ? ['-'] : positionals,
    isHelp: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' }, lang: { type: 'string', default: 'en' }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node appends advice to the reason, in further sentences or on further lines.
    const [reason = ''] = error.message.split(/\.?\n|\. To /);
    throw new UsageError(`${reason}; --help lists the options`);
  }
}

function parseChoice<const Value extends string>(values: readonly Value[], name: string, value: string): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${name} must be one of ${values.join(', ')}, not ${JSON.stringify(value)}`);
  return found;
}
