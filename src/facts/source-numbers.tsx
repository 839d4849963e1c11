import { createContext, use, useMemo, type ReactNode } from 'react';
import type { SourceData } from '../domain/catalogue/page-data.ts';

type SourceNumberMap = ReadonlyMap<string, { readonly number: number; readonly title: string }>;

const NumbersContext = createContext<SourceNumberMap>(new Map());

/** Numbers the sources of a page in list order, starting at 1. */
export function SourceNumbers({ sources, children }: { readonly sources: readonly SourceData[]; readonly children: ReactNode }) {
  const numbers: SourceNumberMap = useMemo(
    () => new Map(sources.map(({ id, title }, index) => [id, { number: index + 1, title }])),
    [sources],
  );
  return <NumbersContext value={numbers}>{children}</NumbersContext>;
}

export function useSourceNumbers(): SourceNumberMap {
  return use(NumbersContext);
}
