import type { Finding, Step } from '../domain/diagnose/findings.ts';

type Formatters<Item extends { readonly id: string }> = { readonly [Id in Item['id']]: (item: Extract<Item, { id: Id }>) => string };

/**
 * The texts of a diagnosis. Each text is prose with code in backticks. They are loaded with the first result, so
 * that users who only look up a code do not wait for them.
 */
export interface DiagnosisTexts {
  readonly findings: Formatters<Finding>;
  readonly steps: Formatters<Step>;
  /** Introduces the general steps for the code after the specific steps. */
  readonly furtherSteps: string;
  readonly copyCorrected: string;
  readonly correctedValue: string;
  readonly limits: string;
  readonly parameters: string;
  readonly required: string;
  /** Formats the time from which another call may succeed. */
  readonly again: (clock: string) => string;
  readonly remaining: (seconds: number) => string;
  readonly over: string;
  readonly tokenTitle: string;
  readonly tokenNote: string;
}

/** A method type, because parameters of methods are bivariant: each text receives only the item with its own ID. */
type Formatter<Item> = { format(item: Item): string }['format'];

/** Formats a finding. */
export function formatFinding(texts: DiagnosisTexts, finding: Finding): string {
  const format: Formatter<Finding> = texts.findings[finding.id];
  return format(finding);
}

/** Formats a step. */
export function formatStep(texts: DiagnosisTexts, step: Step): string {
  const format: Formatter<Step> = texts.steps[step.id];
  return format(step);
}
