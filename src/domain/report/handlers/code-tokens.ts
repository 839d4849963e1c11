import type { HandlerLanguage } from './write-handler.ts';

export type TokenKind = 'comment' | 'string' | 'keyword' | 'number' | 'plain';

/** A piece of generated code with its kind for syntax highlighting. */
export interface CodeToken {
  readonly kind: TokenKind;
  readonly text: string;
}

interface Grammar {
  readonly comment: string;
  readonly string: string;
  readonly keywords: string;
}

/** An unclosed string ends at its line break, and the lengths are limited, so that matching takes linear time. */
const QUOTED = String.raw`"(?:[^"\\\n]|\\.){0,2000}"?|'(?:[^'\\\n]|\\.){0,2000}'?`;

/** Covers only what the generated handlers contain; none of these is a full grammar. */
const GRAMMARS: Readonly<Record<HandlerLanguage, Grammar>> = {
  javascript: {
    comment: String.raw`\/\/[^\n]{0,2000}`,
    string: String.raw`${QUOTED}|${'`'}(?:[^${'`'}\\]|\\.){0,2000}${'`'}?`,
    keywords: 'async await class const constructor else extends for function if let new null of return super this throw typeof undefined',
  },
  python: {
    comment: String.raw`#[^\n]{0,2000}`,
    string: String.raw`[fr]{0,2}"""(?:[^"]|"(?!"")){0,2000}(?:""")?|[fr]{0,2}(?:${QUOTED})`,
    keywords: 'and as class def else except False for from if import in is lambda None not or raise return try while',
  },
  powershell: {
    comment: String.raw`#[^\n]{0,2000}`,
    string: String.raw`"(?:[^"\x60]|\x60.){0,2000}"?|'[^'\n]{0,2000}'?`,
    keywords: 'catch else elseif for foreach function if in param return throw try',
  },
  csharp: {
    comment: String.raw`\/\/[^\n]{0,2000}`,
    string: String.raw`\$"(?:[^"{}\\\n]|\\.|\{[^{}\n]{0,500}\}){0,500}"?|@"[^"\n]{0,2000}"?|${QUOTED}`,
    keywords: 'as async await catch class const else false for foreach if in is new not null or out public return sealed static string int bool throw true try using var',
  },
  'logic-apps': { comment: '(?!)', string: QUOTED, keywords: 'true false null' },
};

const SCANNERS: Readonly<Record<HandlerLanguage, RegExp>> = {
  javascript: new RegExp(patternOf(GRAMMARS.javascript), 'g'),
  python: new RegExp(patternOf(GRAMMARS.python), 'g'),
  powershell: new RegExp(patternOf(GRAMMARS.powershell), 'g'),
  csharp: new RegExp(patternOf(GRAMMARS.csharp), 'g'),
  'logic-apps': new RegExp(patternOf(GRAMMARS['logic-apps']), 'g'),
};

function patternOf({ comment, string, keywords }: Grammar): string {
  return String.raw`(${string})|(${comment})|(?<![\w$.-])(${keywords.replaceAll(' ', '|')})(?![\w-])|(?<![\w.])(\d[\d_]{0,20})(?![\w])`;
}

/** Splits code into tokens for syntax highlighting. The token texts joined together equal the code. */
export function codeTokens(code: string, language: HandlerLanguage): readonly CodeToken[] {
  const tokens: CodeToken[] = [];
  let at = 0;
  for (const match of code.matchAll(SCANNERS[language])) {
    if (match.index > at) tokens.push({ kind: 'plain', text: code.slice(at, match.index) });
    tokens.push({ kind: kindOf(match), text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < code.length) tokens.push({ kind: 'plain', text: code.slice(at) });
  return tokens;
}

function kindOf([, string, comment, keyword]: RegExpExecArray): TokenKind {
  if (string !== undefined) return 'string';
  if (comment !== undefined) return 'comment';
  return keyword === undefined ? 'number' : 'keyword';
}
