import type { Finding, Step } from '../domain/diagnose/findings.ts';

type Sayings<Item extends { readonly id: string }> = { readonly [Id in Item['id']]: (item: Extract<Item, { id: Id }>) => string };

/**
 * How a diagnosis is said. Each text is prose with code between backticks; it is fetched with the
 * first result, so that nobody who looks up a code waits for it.
 */
export interface DiagnosisTexts {
  readonly findings: Sayings<Finding>;
  readonly steps: Sayings<Step>;
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
type Saying<Item> = { say(item: Item): string }['say'];

/** What is said of a finding. */
export function sayFinding(texts: DiagnosisTexts, finding: Finding): string {
  const say: Saying<Finding> = texts.findings[finding.id];
  return say(finding);
}

/** What is said of a step. */
export function sayStep(texts: DiagnosisTexts, step: Step): string {
  const say: Saying<Step> = texts.steps[step.id];
  return say(step);
}
