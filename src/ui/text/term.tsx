import { Fragment } from 'react';

/** Pieces between which a long name may break: before the capital of a new word. */
export function splitAtCapitals(name: string): readonly string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])/);
}

/** Code of this length is kept on one line: `curl -i` must not break at its hyphen. UTF-16 code units. */
const MAX_UNBROKEN_CHARS = 24;

/** A name of the API, or code: monospace, English in every language, never broken within a word. */
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
