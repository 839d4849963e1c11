import { splitTemplate, type TemplatePart } from '../../catalogue/split-template.ts';
import type { DecodeCatalogue, DecodeCatalogueEntry, DecodeTemplate } from '../decode-catalogue.ts';
import { trimEndChars } from '../text/characters.ts';

/** A wording that matches a message, with the positions of its variables in the message. */
export interface TemplateMatch {
  readonly entry: DecodeCatalogueEntry;
  readonly template: DecodeTemplate;
  readonly variables: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  /** Number of message characters matched by fixed text. A higher number means a more specific wording. */
  readonly fixed: number;
}

/** Finds the wordings that match the whole message: the most specific first, then in catalog order. */
export function matchTemplates(message: string, entries: DecodeCatalogue): readonly TemplateMatch[] {
  if (message.length > 8000) return [];
  const folded = foldText(message);
  return entries
    .flatMap((entry) => entry.templates.map((template) => matchTemplate(folded, entry, template)))
    .filter((match) => match !== null)
    .toSorted((a, b) => b.fixed - a.fixed);
}

const PARTS = new WeakMap<DecodeTemplate, readonly TemplatePart[]>();

/** Splits a wording into parts for comparison. Folds the fixed text, and removes the final period. */
function getParts(template: DecodeTemplate): readonly TemplatePart[] {
  const known = PARTS.get(template);
  if (known !== undefined) return known;
  const parts = splitTemplate(template.template).map((part, index, { length }) => {
    if (part.variable) return part;
    const text = foldFixed(part.text);
    return { ...part, text: index === length - 1 ? trimEndChars(text, ' .') : text };
  });
  PARTS.set(template, parts);
  return parts;
}

function matchTemplate(message: FoldedText, entry: DecodeCatalogueEntry, template: DecodeTemplate): TemplateMatch | null {
  const parts = getParts(template);
  const variables: { name: string; start: number; end: number }[] = [];
  const end = getTrimmedEnd(message.text);
  let at = 0;
  let fixed = 0;
  let open: { name: string; start: number } | null = null;
  for (const [index, part] of parts.entries()) {
    if (part.variable) {
      open = { name: part.text, start: at };
      continue;
    }
    const isLast = index === parts.length - 1;
    const { text } = part;
    const found = open === null ? (message.text.startsWith(text, at) ? at : -1) : findFixed(message.text, text, at + 1, isLast, end);
    if (found === -1) return null;
    if (open !== null) variables.push(locateVariable(message, open, found));
    open = null;
    at = found + text.length;
    fixed += text.trim().length;
  }
  if (open === null) return at >= end && fixed >= 5 ? { entry, template, variables, fixed } : null;
  if (at >= end || fixed < 5) return null;
  variables.push(locateVariable(message, open, end));
  return { entry, template, variables, fixed };
}

/** Finds fixed text in a message. The last part must end the message; other parts use their first match. */
function findFixed(message: string, text: string, from: number, isLast: boolean, end: number): number {
  if (!isLast) return message.indexOf(text, from);
  const at = end - text.length;
  if (text === '') return end > from - 1 ? end : -1;
  return at >= from && message.startsWith(text, at) ? at : -1;
}

function locateVariable(message: FoldedText, open: { name: string; start: number }, end: number): { name: string; start: number; end: number } {
  let { start } = open;
  let stop = end;
  while (start < stop && message.text[start] === ' ') start += 1;
  while (stop > start && message.text[stop - 1] === ' ') stop -= 1;
  return { name: open.name, start: message.source[start] ?? 0, end: message.source[stop] ?? 0 };
}

function getTrimmedEnd(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '.')) end -= 1;
  return end;
}

interface FoldedText {
  readonly text: string;
  /** Position of each character in the original text, plus one item for the end. */
  readonly source: readonly number[];
}

/** Expands contractions (`isn't` to `is not`) and normalizes case and spaces, because services write messages either way. */
function foldText(text: string): FoldedText {
  const characters: string[] = [];
  const source: number[] = [];
  const write = (value: string, at: number): void => {
    for (const char of value) {
      characters.push(char);
      source.push(at);
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const isContraction = (char === 'n' || char === 'N') && /^['’]t\b/i.test(text.slice(at + 1, at + 4));
    if (isContraction) {
      write(' not', at);
      at += 2;
    } else if (/\s/.test(char)) {
      if (characters.at(-1) !== ' ') write(' ', at);
    } else {
      const lower = char.toLowerCase();
      write(lower.length === 1 ? lower : char, at);
    }
  }
  source.push(text.length);
  return { text: characters.join(''), source };
}

function foldFixed(text: string): string {
  return foldText(text).text;
}
