import { Fragment } from 'react';

/** Splits a long name where a line may break: before the capital letter of a new word. */
export function splitAtCapitals(name: string): readonly string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])/);
}

/** Code up to this length stays on one line, because `curl -i` must not break at its hyphen. UTF-16 code units. */
const MAX_UNBROKEN_CHARS = 24;

/** An API name or code: monospace, English in every language, and never broken within a word. */
export function Term({ children }: { readonly children: string }) {
  return (
    <code className={children.length <= MAX_UNBROKEN_CHARS && /[ -]/.test(children) ? 'code-short' : undefined} lang="en" translate="no">
      {splitAtCapitals(children).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  );
}
