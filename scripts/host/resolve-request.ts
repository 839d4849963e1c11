/** The response of a static host: a file, a redirect, or not found. */
export type Resolution =
  | { kind: 'file'; path: string }
  | { kind: 'redirect'; location: string; permanent: boolean }
  | { kind: 'missing' };

/**
 * Finds the file for a request.
 * @param target  the request target as received: path and query
 * @param base    path of the site, with a leading and a trailing slash
 * @param hasFile whether the site contains a file with exactly this path (relative, separated by `/`, case-sensitive)
 */
export function resolveRequest(target: string, base: string, hasFile: (path: string) => boolean): Resolution {
  const end = target.indexOf('?');
  const pathname = end === -1 ? target : target.slice(0, end);
  const query = end === -1 ? '' : target.slice(end);

  if (`${pathname}/` === base) return { kind: 'redirect', location: base + query, permanent: true };
  if (pathname === '/' && base !== '/') return { kind: 'redirect', location: base + query, permanent: false };
  if (!pathname.startsWith(base)) return { kind: 'missing' };

  const path = readPath(pathname.slice(base.length));
  if (path === null) return { kind: 'missing' };
  if (path === '' || path.endsWith('/')) {
    return hasFile(`${path}index.html`) ? { kind: 'file', path: `${path}index.html` } : { kind: 'missing' };
  }
  if (hasFile(path)) return { kind: 'file', path };
  return hasFile(`${path}/index.html`)
    ? { kind: 'redirect', location: `${pathname}/${query}`, permanent: true }
    : { kind: 'missing' };
}

/**
 * Decodes a relative path. Returns null for anything that could leave the folder or be parsed as a different host:
 * a segment that is empty, consists of dots, or contains a separator.
 */
function readPath(encoded: string): string | null {
  const segments = encoded.split('/');
  try {
    const decoded = segments.map((segment) => decodeURIComponent(segment));
    const isSafe = decoded.every(
      (segment, index) => !/[\\/\0]/.test(segment) && segment !== '.' && segment !== '..' && (segment !== '' || index === segments.length - 1),
    );
    return isSafe ? decoded.join('/') : null;
  } catch {
    return null;
  }
}
