import { Fragment } from 'react';

/** Pieces between which a long name may break: before the capital of a new word. */
export function breakable(name: string): readonly string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])/);
}

/** A name of the API: monospace, English in every language, never broken within a word. */
export function Term({ children }: { readonly children: string }) {
  return (
    <code lang="en" translate="no">
      {breakable(children).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </code>
  );
}
