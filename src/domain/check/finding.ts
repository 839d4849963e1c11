import type { Certainty } from '../catalogue/error-entry.ts';
import type { Edit, JsonFaultId, BodyRange } from './body/body-node.ts';

/** What a finding is about. A fault of the JSON keeps its own name behind `json-`. */
export type CheckFindingId =
  | `json-${JsonFaultId}`
  | 'duplicate-name'
  | 'name-case'
  | 'name-case-disputed'
  | 'name-misspelt'
  | 'name-unknown'
  | 'name-undocumented'
  | 'name-missing'
  | 'type-wrong'
  | 'null-value'
  | 'value-case'
  | 'value-misspelt'
  | 'value-unlisted'
  | 'value-form'
  | 'value-not-together'
  | 'key-not-together'
  | 'too-many-items'
  | 'list-empty'
  | 'not-an-object'
  | 'body-missing'
  | 'body-unexpected'
  | 'form-expected'
  | 'json-expected'
  | 'commands-order'
  | 'key-missing'
  | 'path-escape'
  | 'alert-needed'
  | 'warn-not-here'
  | 'educate-not-here'
  | 'depth-short';

/** The text that a statement rests on. */
export type CheckFindingSource = 'operation' | 'json' | 'powershell';

export interface CheckFinding {
  readonly id: CheckFindingId;
  /** `error` where the pages agree, `warning` where they contradict each other or do not say. */
  readonly severity: 'error' | 'warning';
  readonly certainty: Certainty;
  readonly source: CheckFindingSource;
  /** In the body text. Null where there is no body, or nothing in it to point at. */
  readonly place: BodyRange | null;
  /** What the sentence about it mentions; the list of values is joined by whoever writes the sentence. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** What mends it; none where only its author knows. */
  readonly edits: readonly Edit[];
}
