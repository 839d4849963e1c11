import type { FormatId } from './formats/format-ids.ts';

/** Places identified by a name, as written in the text: `error.target`, `x-ms-request-id`, `錯誤碼`, `Ref A`. */
export const NAMED_PLACES = ['field', 'header', 'label', 'column', 'element', 'attribute', 'page-reference'] as const;

/**
 * Places without a name: the status line, a reason phrase, an Entra description, a page heading, a
 * cell of a table without a header, prose, the whole text, and the official code table, which is
 * not part of the text.
 */
export const UNNAMED_PLACES = ['status-line', 'reason-phrase', 'description', 'heading', 'cell', 'prose', 'whole-text', 'reference-table'] as const;

export type Place =
  | { readonly via: (typeof NAMED_PLACES)[number]; readonly name: string }
  /** Words that a client prints instead of the response. */
  | { readonly via: 'phrase'; readonly shape: FormatId }
  | { readonly via: (typeof UNNAMED_PLACES)[number] };

/** The source of a value. `resolved` indicates how a code got its canonical spelling, if more than its case changed. */
export type Provenance = Place & { readonly resolved?: 'alias' | 'number' };

/** How a text is embedded in another text: as a string value, as base64, or with the whole text encoded. */
export const ENCODING_LAYER_KINDS = ['string', 'base64', 'quoted-printable', 'rich-text', 'backslash', 'doubled-quotes', 'entities', 'percent'] as const;

/** One encoding layer around an error. */
export interface EncodingLayer {
  readonly kind: (typeof ENCODING_LAYER_KINDS)[number];
  /** The field that contains the text, as written, if there is one. */
  readonly name?: string;
}
