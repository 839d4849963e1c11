import { createContext, Fragment, use } from 'react';
import { splitAtCapitals } from '../../../ui/text/term.tsx';
import { splitRichText } from '../../../ui/text/rich-text.tsx';
import type { TextRange } from '../search/code-search.ts';

type Matcher = (text: string) => readonly TextRange[];

/** What to highlight in the texts of the table; nothing where there is no search. */
const MatcherContext = createContext<Matcher>(() => []);
export const MatcherProvider = MatcherContext.Provider;

/** Text with what the search found in it, in a style of its own: `<mark>` belongs to the tracking ID. */
export function Highlighted({ text }: { readonly text: string }) {
  const match = use(MatcherContext);
  return <HighlightedRanges text={text} ranges={match(text)} />;
}

/** {@link Highlighted} for prose with code between backticks. */
export function HighlightedRichText({ text }: { readonly text: string }) {
  return splitRichText(text).map((part) =>
    part.code ? (
      <code key={part.key} lang="en" translate="no">
        <Highlighted text={part.text} />
      </code>
    ) : (
      <Highlighted key={part.key} text={part.text} />
    ),
  );
}

/** {@link Highlighted} for the name of a code, with the places where it may break. */
export function HighlightedCode({ code }: { readonly code: string }) {
  const match = use(MatcherContext);
  const ranges = match(code);
  return (
    <code lang="en" translate="no">
      {getPieceRanges(code).map(({ start, end }) => (
        <Fragment key={start}>
          {start > 0 && <wbr />}
          <HighlightedRanges text={code.slice(start, end)} ranges={clipRanges(ranges, start, end)} />
        </Fragment>
      ))}
    </code>
  );
}

function HighlightedRanges({ text, ranges }: { readonly text: string; readonly ranges: readonly TextRange[] }) {
  return splitAtRanges(text, ranges).map((part) =>
    part.found ? (
      <span key={part.start} className="found">
        {part.text}
      </span>
    ) : (
      <Fragment key={part.start}>{part.text}</Fragment>
    ),
  );
}

/** Where the pieces of a name stand between which it may break. */
function getPieceRanges(name: string): readonly TextRange[] {
  const pieces = splitAtCapitals(name);
  return pieces.map((piece, index) => {
    const start = pieces.slice(0, index).join('').length;
    return { start, end: start + piece.length };
  });
}

/** What of the ranges lies between two places, counted from the first. */
function clipRanges(ranges: readonly TextRange[], from: number, to: number): readonly TextRange[] {
  return ranges
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
    .filter(({ start, end }) => start < end);
}

function splitAtRanges(text: string, ranges: readonly TextRange[]) {
  const parts: { readonly start: number; readonly found: boolean; readonly text: string }[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) parts.push({ start: at, found: false, text: text.slice(at, start) });
    parts.push({ start, found: true, text: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, found: false, text: text.slice(at) });
  return parts;
}
