import { maskSecrets } from '../decode/secrets/mask-secrets.ts';
import { findPrivateValues } from './find-private-values.ts';
import type { PrivateKind } from './private-kinds.ts';

/** A private value, and what stands in its place wherever it occurs. */
export interface Replacement {
  readonly kind: PrivateKind;
  /** As it stands in the texts; letter case is not told apart. */
  readonly value: string;
  /** Counts the values of its kind, from 1: `[user 2]` is the same user in every place. */
  readonly number: number;
}

/** A value that is private, and what it says. */
export type PrivateValue = Pick<Replacement, 'kind' | 'value'>;

/** Names one replacement among those of its texts. */
export function replacementKey({ kind, number }: Pick<Replacement, 'kind' | 'number'>): string {
  return `${kind} ${number}`;
}

/** The text without tokens, passwords, keys and other secrets. */
export function withoutSecrets(text: string): string {
  return maskSecrets(text, (kind) => `[${kind}]`);
}

/**
 * The private values of some texts, each once, in the order in which they are found.
 * @param texts without secrets
 * @param kept is none, whatever it looks like: the tracking ID that support asks for
 * @param known values that were told elsewhere, and are private wherever they stand by themselves
 */
export function replacementsIn(texts: readonly string[], kept: string | null, known: readonly PrivateValue[] = []): readonly Replacement[] {
  const found = new Map<string, Replacement>();
  const counts = new Map<PrivateKind, number>();
  const add = (kind: PrivateKind, value: string): void => {
    if (found.has(value.toLowerCase()) || isPartOf(value, kept)) return;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    found.set(value.toLowerCase(), { kind, value, number });
  };
  for (const text of texts) {
    for (const { start, end, kind } of findPrivateValues(text)) {
      add(kind, text.slice(start, end));
    }
  }
  const folded = texts.map(foldCase);
  for (const { kind, value } of known) {
    if (folded.some((text) => placesOf(text, foldCase(value)).length > 0)) add(kind, value);
  }
  return [...found.values()];
}

function isPartOf(value: string, kept: string | null): boolean {
  return kept?.toLowerCase().includes(value.toLowerCase()) ?? false;
}

/**
 * The text with every occurrence of the values replaced: a name that a field has told is hidden in prose too.
 * @param placeholder what stands in the place of a value
 */
export function redact(text: string, replacements: readonly Replacement[], placeholder: (replacement: Replacement) => string): string {
  const folded = foldCase(text);
  const places = replacements
    .flatMap((replacement) => placesOf(folded, foldCase(replacement.value)).map((start) => ({ start, end: start + replacement.value.length, replacement })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of places) {
    if (start < at) continue;
    parts.push(text.slice(at, start), placeholder(replacement));
    at = end;
  }
  return at === 0 ? text : [...parts, text.slice(at)].join('');
}

/** Letter by letter, so that no place moves: `İ` grows in lower case. */
function foldCase(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Where a value stands by itself, not in the middle of a word. */
function placesOf(text: string, value: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + value.length])) places.push(at);
  }
  return places;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character);
}
