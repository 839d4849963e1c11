import type { FormatId } from './formats/format-ids.ts';

/** Places that are called by a name, as it is written in the text: `error.target`, `x-ms-request-id`, `錯誤碼`, `Ref A`. */
export const NAMED_PLACES = ['field', 'header', 'label', 'column', 'element', 'attribute', 'page-reference'] as const;

/**
 * Places without a name: the status line, a reason phrase, the text of an Entra description, the
 * heading of a page, a cell of a table without a header, running text, the whole text, and the
 * reference table, which is no part of the text.
 */
export const UNNAMED_PLACES = ['status-line', 'reason-phrase', 'description', 'heading', 'cell', 'prose', 'whole-text', 'reference-table'] as const;

export type Place =
  | { readonly via: (typeof NAMED_PLACES)[number]; readonly name: string }
  /** Words that a client prints in place of the response. */
  | { readonly via: 'phrase'; readonly shape: FormatId }
  | { readonly via: (typeof UNNAMED_PLACES)[number] };

/** Where a value came from. `resolved` tells how a code got its canonical spelling, where that was more than letter case. */
export type Provenance = Place & { readonly resolved?: 'alias' | 'number' };

/** How a text lies inside another one: as the value of a string, base64, or encoded as a whole. */
export const ENCODING_LAYER_KINDS = ['string', 'base64', 'quoted-printable', 'rich-text', 'backslash', 'doubled-quotes', 'entities', 'percent'] as const;

/** One layer around an error. */
export interface EncodingLayer {
  readonly kind: (typeof ENCODING_LAYER_KINDS)[number];
  /** The field that holds the text, as written, where there is one. */
  readonly name?: string;
}
