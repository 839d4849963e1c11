import { MadeUp, type NonEmpty } from './made-up.ts';
import { fieldNotations, HEADER_NOTATIONS } from './notations.ts';
import { SECRET_FORMS, type MadeText, type SecretForm } from './secret-forms.ts';
import { WRAPPINGS, type Wrapping } from './wrappings.ts';

/** A text that somebody pastes, and what must not be seen of it. */
export interface SecretCase {
  readonly kind: string;
  /** Kind, notation and wrapping, for a person who reads the report. */
  readonly name: string;
  readonly text: string;
  readonly secrets: readonly string[];
}

/** Every kind of secret in every wrapping, in a notation of its own each, and in every notation as it stands. */
export function secretCorpus(seed: number): readonly SecretCase[] {
  const made = new MadeUp(seed);
  return SECRET_FORMS.flatMap((form, index) => [
    ...WRAPPINGS.map((wrapping, place) => wrapped(form, written(form, made, index * 7 + place), [wrapping])),
    ...notationsOf(form, made).map((_, place) => wrapped(form, written(form, made, place), [])),
  ]);
}

/** Kinds, notations and pairs of wrappings at random. */
export function pairedCorpus(seed: number, size: number): readonly SecretCase[] {
  const made = new MadeUp(seed);
  return Array.from({ length: size }, () => {
    const form = made.pick(SECRET_FORMS);
    return wrapped(form, written(form, made, made.number(1000)), [made.pick(WRAPPINGS), made.pick(WRAPPINGS)]);
  });
}

interface Written extends MadeText {
  readonly name: string;
}

function wrapped({ kind }: SecretForm, { name, text, secrets }: Written, wrappings: readonly Wrapping[]): SecretCase {
  return {
    kind,
    name: [name, ...wrappings.map(([wrapping]) => wrapping)].join(', '),
    text: wrappings.reduce((inner, [, wrap]) => wrap(inner), text),
    secrets,
  };
}

function notationsOf(form: SecretForm, made: MadeUp): readonly unknown[] {
  if (form.as === 'text') return [];
  return form.as === 'header' ? HEADER_NOTATIONS : fieldNotations(form.make(made));
}

/** The form written down in one of its notations. */
function written(form: SecretForm, made: MadeUp, which: number): Written {
  if (form.as === 'text') return { name: form.kind, ...form.make(made) };
  if (form.as === 'header') {
    const { value, secrets } = form.make(made);
    const [notation, write] = turn(HEADER_NOTATIONS, which);
    return { name: `${form.kind}, ${notation}`, text: write(form.name, value), secrets };
  }
  const value = form.make(made);
  const [notation, write] = turn(fieldNotations(value), which);
  const name = turn(form.names, which);
  // Of a connection string the address may be seen.
  const secrets = value.includes(';') ? [/AccountKey=([^;]*)/.exec(value)?.[1] ?? value] : [value];
  return { name: `${form.kind}, ${name}, ${notation}`, text: write(name, value), secrets };
}

function turn<Value>(values: NonEmpty<Value>, which: number): Value {
  return values[which % values.length] ?? values[0];
}
