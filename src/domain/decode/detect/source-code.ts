const KEYWORD =
  /^(?:export|import|const|let|var|function|async|await|return|if|elif|else|for|foreach|while|switch|case|default|try|catch|except|finally|throw|raise|def|class|public|private|internal|static|using|namespace|package|func|fn|impl|match|param|print|console\.)\b/;
const CLOSING_LINE = /^[})\]][})\];,]*$/;
const INCLUDE = /^#\s{0,9}include\b/;
const CODE_WORD = /\b(?:console|const|let|var|function|return|throw|raise|def|elif|import|export|switch|case|catch|except|await|namespace|public|private)\b/g;

/** Lines that are statements on their own. No sentence or output line starts with one. */
const STATEMENTS: readonly RegExp[] = [
  // A condition with brackets or a comparison.
  /^(?:\}\s{0,9})?(?:else\s{1,9})?(?:if|elif|elsif|unless|while|switch|match|return|assert|where|and|or|&&|\|\|)\b.{0,300}(?:[=!]==?|=~|\s-(?:c|i)?(?:eq|ne|like|match|in|contains)\b|\.(?:includes|has|equals|contains|startswith|StartsWith|Equals|Contains)\()/,
  /^(?:\}\s{0,9})?(?:else\s{1,9})?(?:if|elsif|while|switch|for|foreach|catch)\s{0,9}\(.{0,300}\)\s{0,9}(?:\{.{0,300}|:)?$/,
  /^(?:\}\s{0,9})?(?:except|rescue)\b[\s(]{1,9}[\w.]{1,80}(?:\s{0,9},\s{0,9}[\w.]{1,80}){0,9}\)?(?:\s{1,9}as\s{1,9}\w{1,40}|\s{0,9}=>\s{0,9}\w{1,40})?\s{0,9}:?$/,
  /^(?:\}\s{0,9})?catch\s{0,9}\[/,
  /^(?:case|when)\s{1,9}(?:["'`][\w.-]{1,80}["'`]|[\w.]{1,80})\s{0,9}(?::|=>|->|then\b|\{)/,
  /^(?:(?:export|public|private|internal|protected|static|readonly|declare|final)\s{1,9}){0,5}(?:const|let|var|type|val|string|String)\s{1,9}[\w$]{1,60}[^=]{0,60}=/,
  /^(?:(?:export|public|private|internal|protected|static)\s{1,9}){0,5}(?:enum|class|interface|def|func|fn|function|struct)\s{1,9}[\w$]{1,60}.{0,200}[{:(]$/,
  /^(?:throw|raise)\s{1,9}(?:new\s{1,9})?[\w.]{1,80}\(.{0,300}\)?;?$/,
  /^(?:expect|assert\w{0,40})\s{0,2}\(.{0,300}\)[;,]?$/,
  /^\|\s{0,9}where\b/,
  /^(?:\$\s)?(?:grep|egrep|rg|findstr|Select-String|sls)\s/,
];

/** Returns whether a text is source code and not program output. */
export function isSourceCode(text: string): boolean {
  const head = text.slice(0, 20_000);
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  if (lines.some(isStatement) && lines.every((line) => isStatement(line) || isPartOfCode(line))) return true;
  if (lines.length < 2) return false;
  const words = new Set(head.match(CODE_WORD));
  return words.size >= 2 && lines.filter((line) => isCodeLine(line)).length >= lines.length * 0.5;
}

function isStatement(line: string): boolean {
  const bare = line
    .slice(0, 600)
    .replace(/^\s*(?:[+-]\s)?/, '')
    .split(/\s(?:\/\/|#\s)/, 1)[0]
    ?.trimEnd();
  return bare !== undefined && STATEMENTS.some((statement) => statement.test(bare));
}

/**
 * Returns whether a line looks like source code: it starts with a keyword and ends with
 * punctuation, or ends with punctuation that only code lines end with.
 */
function isCodeLine(line: string): boolean {
  const bare = line.trim().replace(/^[+-]\s/, '').trimStart();
  if (bare.endsWith(';') || CLOSING_LINE.test(bare) || INCLUDE.test(bare)) return true;
  if (/[;{:)(,]$/.test(bare) && KEYWORD.test(bare)) return true;
  const arrow = bare.endsWith('{') ? bare.slice(0, -1).trimEnd() : bare;
  return arrow.endsWith('=>') || arrow.endsWith('->');
}

/** Returns whether a line belongs to code: indented, a bracket, a comment or a code fence. */
function isPartOfCode(line: string): boolean {
  return /^\s{2,}\S|^\t|^\s*(?:\/\/|#|```|~~~|[})\]]+[;,]?\s*$)/.test(line) || isCodeLine(line);
}
