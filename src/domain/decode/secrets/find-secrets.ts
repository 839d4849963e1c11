import { findCredentials } from './find-credentials.ts';
import { findEncodedSecrets } from './find-encoded-secrets.ts';
import { findNamedSecrets } from './find-named-secrets.ts';
import { findTokens } from './find-tokens.ts';
import { SECRET_KINDS, type Secret } from './secret-kinds.ts';
import { getTextVariants } from './text-variants.ts';

/**
 * Finds credentials in a text, even if it was escaped, encoded, line-wrapped or mixed with noise
 * characters. Finds tokens by their format, and other secrets by their field name or the text
 * around them. Does not report IDs that support needs (request, trace, correlation, tracking),
 * hashes or scopes.
 * @returns Sorted, without overlaps. Time is linear in the text. Never throws.
 */
export function findSecrets(text: string): readonly Secret[] {
  return findWithin(text, 0);
}

/** Maximum nesting of base64 texts. */
const MAX_ENCODING_DEPTH = 3;

function findWithin(text: string, depth: number): readonly Secret[] {
  const found = getTextVariants(text).flatMap((mapped) =>
    findPlain(mapped.text, depth).map(({ start, end, kind }): Secret => {
      const hull = mapped.getSpan(start, end);
      return { start: hull.start, end: hull.end, kind };
    }),
  );
  return mergeSecrets(found.filter(({ start, end }) => !isMasked(text, start, end)));
}

const MASK = new RegExp(String.raw`\[(?:${SECRET_KINDS.join('|')})\]`, 'g');

/** Returns whether only a mask from an earlier run, and the text around it, remains. */
function isMasked(text: string, start: number, end: number): boolean {
  if (end - start > 400) return false;
  const found = text.slice(start, end);
  const rest = found.replaceAll(MASK, '');
  return rest !== found && !/[A-Za-z0-9]{6}/.test(rest);
}

function findPlain(text: string, depth: number): readonly Secret[] {
  const plain = [...findTokens(text), ...findNamedSecrets(text), ...findCredentials(text)];
  return depth === MAX_ENCODING_DEPTH ? plain : [...plain, ...findEncodedSecrets(text, (inner) => findWithin(inner, depth + 1))];
}

/** Sorts secrets and merges overlaps. */
export function mergeSecrets(found: readonly Secret[]): readonly Secret[] {
  const secrets: Secret[] = [];
  for (const secret of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = secrets.at(-1);
    if (last === undefined || secret.start >= last.end) secrets.push(secret);
    else if (secret.end > last.end) secrets[secrets.length - 1] = { ...last, end: secret.end };
  }
  return secrets;
}
