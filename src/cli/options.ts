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
  let format: Format = 'text';
  let language: Language = 'en';
  let isHelp = false;
  const inputs: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      inputs.push(...args.slice(index + 1));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      inputs.push(arg);
      continue;
    }
    const [name = '', inline] = arg.split(/=(.*)/s);
    if (name === '--help' || name === '-h') {
      isHelp = true;
      continue;
    }
    if (name !== '--format' && name !== '--lang') throw new UsageError(`unknown option ${name}; --help lists the options`);
    if (inline === undefined) index += 1;
    const value = inline ?? args[index];
    if (name === '--format') format = parseChoice(FORMATS, name, value);
    else language = parseChoice(LANGUAGES, name, value);
  }
  return { format, language, inputs: inputs.length === 0 ? ['-'] : inputs, isHelp };
}

function parseChoice<const Value extends string>(values: readonly Value[], name: string, value: string | undefined): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${name} must be one of ${values.join(', ')}${value === undefined ? '' : `, not ${JSON.stringify(value)}`}`);
  return found;
}
