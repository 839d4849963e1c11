import type { Language } from '../language.ts';
import * as notes from './reference-notes.ts';
import type { RichText } from './error-entry.ts';
import type { SourceId } from './sources.ts';
import { toFact, toSource, type FactView, type SourceView } from './views.ts';

/** The reference notes that the about page shows, in one language. */
export interface NotesView {
  readonly messagesVary: readonly FactView[];
  readonly variablesHere: RichText;
  readonly examples: readonly { readonly text: string; readonly note: FactView }[];
  readonly caseSensitive: readonly FactView[];
  readonly trackingId: readonly FactView[];
  readonly trackingIdForms: readonly (FactView & { readonly example: string })[];
  readonly otherIds: readonly FactView[];
  readonly names: readonly FactView[];
  readonly articles: readonly { readonly source: SourceView; readonly text: RichText }[];
  readonly onGraph: readonly FactView[];
  readonly movedToGraph: readonly FactView[];
  readonly support: readonly FactView[];
  readonly disclaimer: RichText;
  readonly sources: readonly SourceView[];
}

export function toNotes(language: Language): NotesView {
  const facts = (list: Parameters<typeof toFact>[0][]) => list.map((fact) => toFact(fact, language));
  const examples = notes.EXAMPLE_RESPONSES.map(({ body, note }) => ({
    text: JSON.stringify(body, null, 4),
    note: toFact(note, language),
  }));
  const trackingIdForms = notes.TRACKING_ID_FORMS.map(({ name, example, certainty, sources }) => ({
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
      [...Object.values(lists).flat(), ...trackingIdForms, ...examples.map(({ note }) => note)].flatMap((fact) => fact.sources),
    ),
  ];
  return {
    ...lists,
    variablesHere: notes.VARIABLES_HERE[language],
    examples,
    trackingIdForms,
    articles: notes.RELATED_ARTICLES.map(({ source, text }) => ({ source: toSource(source, language), text: text[language] })),
    disclaimer: notes.DISCLAIMER[language],
    sources: used.map((id) => toSource(id, language)),
  };
}
