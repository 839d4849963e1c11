import { maskSecrets } from '../decode/secrets/mask-secrets.ts';
import { findPrivateValues } from './find-private-values.ts';
import type { PrivateKind } from './private-kinds.ts';

/** A private value and the number of the placeholder that replaces every occurrence of it. */
export interface Replacement {
  readonly kind: PrivateKind;
  /** As it appears in the texts; matched case-insensitively. */
  readonly value: string;
  /** Counts the values of one kind, starting from 1: `[user 2]` is the same user everywhere. */
  readonly number: number;
}

/** A private value and its kind. */
export type PrivateValue = Pick<Replacement, 'kind' | 'value'>;

/** A key that identifies a replacement among all replacements for the same texts. */
export function replacementKey({ kind, number }: Pick<Replacement, 'kind' | 'number'>): string {
  return `${kind} ${number}`;
}

/** Replaces tokens, passwords, keys and other secrets in the text. */
export function withoutSecrets(text: string): string {
  return maskSecrets(text, (kind) => `[${kind}]`);
}

/**
 * Finds the private values in the texts, each once, in order of appearance.
 * @param texts must not contain secrets
 * @param kept never redacted, whatever it looks like: the tracking ID that support needs
 * @param known private values from another source, redacted wherever they appear as whole words
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
 * Replaces every occurrence of the values, so that a name found in a field is also redacted in prose.
 * @param placeholder returns the text that replaces a value
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

/** Lowercases only A to Z, so that offsets stay the same: `İ`, for example, gets longer in lowercase. */
function foldCase(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Finds the starts of a value where it is a whole word, not part of one. */
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
