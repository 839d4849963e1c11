import type { Finding, Step } from '../domain/diagnose/findings.ts';

type Formatters<Item extends { readonly id: string }> = { readonly [Id in Item['id']]: (item: Extract<Item, { id: Id }>) => string };

/**
 * How a diagnosis is said. Each text is prose with code between backticks; it is fetched with the
 * first result, so that nobody who looks up a code waits for it.
 */
export interface DiagnosisTexts {
  readonly findings: Formatters<Finding>;
  readonly steps: Formatters<Step>;
  /** Stands before the steps of the code, where particular ones come first. */
  readonly furtherSteps: string;
  readonly copyCorrected: string;
  readonly correctedValue: string;
  readonly limits: string;
  readonly parameters: string;
  readonly required: string;
  /** The time from which another call may succeed. */
  readonly again: (clock: string) => string;
  readonly remaining: (seconds: number) => string;
  readonly over: string;
  readonly tokenTitle: string;
  readonly tokenNote: string;
}

/** Takes any item, as a method does: each text is asked for the item of its own id alone. */
type Formatter<Item> = { format(item: Item): string }['format'];

/** What is said of a finding. */
export function formatFinding(texts: DiagnosisTexts, finding: Finding): string {
  const format: Formatter<Finding> = texts.findings[finding.id];
  return format(finding);
}

/** What is said of a step. */
export function formatStep(texts: DiagnosisTexts, step: Step): string {
  const format: Formatter<Step> = texts.steps[step.id];
  return format(step);
}
