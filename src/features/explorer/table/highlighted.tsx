import { createContext, Fragment, use } from 'react';
import { splitAtCapitals } from '../../../ui/text/term.tsx';
import { splitRichText } from '../../../ui/text/rich-text.tsx';
import type { TextRange } from '../search/code-search.ts';

type Matcher = (text: string) => readonly TextRange[];

/** Finds the ranges to highlight in the table texts; empty without a search. */
const MatcherContext = createContext<Matcher>(() => []);
export const MatcherProvider = MatcherContext.Provider;

/** Highlights search matches. It does not use `<mark>`, which is reserved for the tracking ID. */
export function Highlighted({ text }: { readonly text: string }) {
  const match = use(MatcherContext);
  return <HighlightedRanges text={text} ranges={match(text)} />;
}

/** {@link Highlighted} for prose with code in backticks. */
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

/** {@link Highlighted} for a code name, with possible line breaks. */
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

/** Returns the ranges of a name between which a line may break. */
function getPieceRanges(name: string): readonly TextRange[] {
  const pieces = splitAtCapitals(name);
  return pieces.map((piece, index) => {
    const start = pieces.slice(0, index).join('').length;
    return { start, end: start + piece.length };
  });
}

/** Clips ranges to a section and makes them relative to its start. */
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
