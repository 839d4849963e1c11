/** Programs with options for a user and password, or for cookies. A colon after the name marks program output, as in `curl: (22) …`. */
const TOKEN =
  /\b(?:curl(?:ie)?|wget2?|az(?= [a-z])|docker|git|aria2c|ldap\w{1,12}|mysql|smbclient)\b(?!(?:\.exe)? ?:)|[\\`^][ \t|│]{0,200}\r?\n|\\.|["'\n]/gi;

/** A range of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the commands in a text. A command extends from the program name to the end of its line, and
 * across line continuations (`\`, `` ` ``, `^`) and quoted strings.
 * @returns Ranges in text order, without overlaps. Time is linear in the text.
 */
export function findCommands(text: string): readonly TextRange[] {
  const commands: TextRange[] = [];
  let start: number | null = null;
  let quote: string | null = null;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (start === null) {
      if (token.length > 1 && /^\w/.test(token)) [start, quote] = [index, null];
    } else if (token === '\n') {
      if (quote !== null) continue;
      commands.push({ start, end: index });
      start = null;
    } else if (token === '"' || token === "'") {
      if (quote === null) quote = token;
      else if (quote === token) quote = null;
    }
  }
  if (start !== null) commands.push({ start, end: text.length });
  return commands;
}
