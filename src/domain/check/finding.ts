import type { Certainty } from '../catalogue/error-entry.ts';
import type { Edit, JsonFaultId, BodyRange } from './body/body-node.ts';

/** The kind of a finding. For a JSON fault, its own ID follows the prefix `json-`. */
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

/** The specification or documentation that a finding is based on. */
export type CheckFindingSource = 'operation' | 'json' | 'powershell';

export interface CheckFinding {
  readonly id: CheckFindingId;
  /** `error` if the documentation is consistent, `warning` if it contradicts itself or does not specify the point. */
  readonly severity: 'error' | 'warning';
  readonly certainty: Certainty;
  readonly source: CheckFindingSource;
  /** The range in the body text; `null` if there is no body or no specific place in it. */
  readonly place: BodyRange | null;
  /** The values for the placeholders of the finding's message. A list is joined when the message is formatted. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** The edits that fix the fault; empty if only the user knows the right value. */
  readonly edits: readonly Edit[];
}
