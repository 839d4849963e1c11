import type { ApiError } from './normalise.ts';

const CODE_LINE =
  /^\s*(?:[+-]\s)?(?:(?:export|import|const|let|var|function|async|await|return|if|elif|else|for|foreach|while|switch|case|default|try|catch|except|finally|throw|raise|def|class|public|private|internal|static|using|namespace|package|func|fn|impl|match|param|print|console\.)\b.*[;{:)(,]\s*$|.*;\s*$|\s*[})\]]+[;,)]*\s*$|.*(?:=>|->)\s*\{?\s*$|#\s*include\b.*)/;
const CODE_WORD = /\b(?:console|const|let|var|function|return|throw|raise|def|elif|import|export|switch|case|catch|except|await|namespace|public|private)\b/g;

/** Whether a text is a program rather than what a program printed. */
export function isSourceCode(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const words = new Set(text.slice(0, 20_000).match(CODE_WORD));
  return words.size >= 2 && lines.filter((line) => CODE_LINE.test(line)).length >= lines.length * 0.5;
}

/** In a program only what has an ID, or was printed by a client, happened. */
export function happened(error: ApiError): boolean {
  if (error.trackingId !== null) return true;
  return error.isBodyMissing && error.shape !== 'status-text' && error.shape !== 'soar-record';
}
