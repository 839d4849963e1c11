/** A piece of a message template: fixed text, or a variable by its name. */
export interface TemplatePart {
  readonly variable: boolean;
  readonly text: string;
}

/** Splits `Hash value {hash} is invalid.` into its fixed and its variable pieces, in order. */
export function splitTemplate(template: string): readonly TemplatePart[] {
  return template
    .split(/\{([A-Za-z]+)\}/)
    .map((text, index) => ({ variable: index % 2 === 1, text }))
    .filter((part) => part.text !== '');
}
