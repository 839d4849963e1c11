import type { Language } from '../language.ts';
import * as notes from './reference-notes.ts';
import type { RichText } from './error-entry.ts';
import type { SourceId } from './sources.ts';
import { toFact, toSource, type FactData, type SourceData } from './page-data.ts';

/** The reference notes on the About page, in one language. */
export interface NotesData {
  readonly messagesVary: readonly FactData[];
  readonly variableNotation: RichText;
  readonly examples: readonly { readonly text: string; readonly note: FactData }[];
  readonly caseSensitive: readonly FactData[];
  readonly trackingId: readonly FactData[];
  readonly trackingIdFormats: readonly (FactData & { readonly example: string })[];
  readonly otherIds: readonly FactData[];
  readonly names: readonly FactData[];
  readonly articles: readonly { readonly source: SourceData; readonly text: RichText }[];
  readonly onGraph: readonly FactData[];
  readonly movedToGraph: readonly FactData[];
  readonly support: readonly FactData[];
  readonly disclaimer: RichText;
  readonly sources: readonly SourceData[];
}

export function toNotesData(language: Language): NotesData {
  const facts = (list: Parameters<typeof toFact>[0][]) => list.map((fact) => toFact(fact, language));
  const examples = notes.EXAMPLE_RESPONSES.map(({ body, note }) => ({
    text: JSON.stringify(body, null, 4),
    note: toFact(note, language),
  }));
  const trackingIdFormats = notes.TRACKING_ID_FORMATS.map(({ name, example, certainty, sources }) => ({
    text: name[language],
    example,
    certainty,
    sources,
  }));
  const lists = {
    messagesVary: facts([...notes.MESSAGES_VARY]),
    caseSensitive: facts([...notes.CASE_SENSITIVE_PARAMETERS]),
    trackingId: facts([...notes.TRACKING_ID]),
    otherIds: facts([...notes.OTHER_IDS]),
    names: facts([...notes.NAMES]),
    onGraph: facts([...notes.ON_GRAPH]),
    movedToGraph: facts([...notes.MOVED_TO_GRAPH]),
    support: facts([...notes.SUPPORT]),
  };
  const used: readonly SourceId[] = [
    ...new Set(
      [...Object.values(lists).flat(), ...trackingIdFormats, ...examples.map(({ note }) => note)].flatMap((fact) => fact.sources),
    ),
  ];
  return {
    ...lists,
    variableNotation: notes.VARIABLE_NOTATION[language],
    examples,
    trackingIdFormats,
    articles: notes.RELATED_ARTICLES.map(({ source, text }) => ({ source: toSource(source, language), text: text[language] })),
    disclaimer: notes.DISCLAIMER[language],
    sources: used.map((id) => toSource(id, language)),
  };
}
