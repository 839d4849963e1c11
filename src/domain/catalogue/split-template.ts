/** A part of a message template: fixed text or the name of a variable. */
export interface TemplatePart {
  readonly variable: boolean;
  readonly text: string;
}

/** Splits `Hash value {hash} is invalid.` into its fixed and variable parts, in order. */
export function splitTemplate(template: string): readonly TemplatePart[] {
  return template
    .split(/\{([A-Za-z]+)\}/)
    .map((text, index) => ({ variable: index % 2 === 1, text }))
    .filter((part) => part.text !== '');
}
