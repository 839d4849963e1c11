import { Fragment } from 'react';
import { Term } from './term.tsx';

interface RichTextPart {
  readonly key: number;
  readonly code: boolean;
  readonly text: string;
}

/** Splits prose at its backticks. The text between two backticks is code. */
export function splitRichText(text: string): readonly RichTextPart[] {
  return text
    .split('`')
    .map((part, key) => ({ key, code: key % 2 === 1, text: part }))
    .filter((part) => part.text !== '');
}

/** Shows prose with code in backticks. Renders text only, never HTML. */
export function RichText({ text }: { readonly text: string }) {
  return splitRichText(text).map((part) =>
    part.code ? <Term key={part.key}>{part.text}</Term> : <Fragment key={part.key}>{part.text}</Fragment>,
  );
}
