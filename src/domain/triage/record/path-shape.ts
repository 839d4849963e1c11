/** Maximum number of segments, so that a label stays readable. */
const MAX_SEGMENTS = 16;

/** API collections whose member keys can be any text: a host, an IP address, a user. */
const COLLECTIONS = new Set(['domains', 'ips', 'files', 'users', 'machines', 'devices', 'alerts', 'incidents', 'indicators', 'machineactions', 'investigations', 'vulnerabilities', 'software', 'libraryfiles']);

/** Segments after a collection that are not a member key: actions and views from the documented paths. */
const NO_MEMBER = /^(?:find[a-z]*|get[a-z]*|import|export|batch[a-z]*|create[a-z]*|delete[a-z]*|update[a-z]*|machine[a-z]*|software[a-z]*|info[a-z]*|add[a-z]*|run[a-z]*|tags?|\$[a-z]+|query|count|stats|search|changes?|delta|advanced[a-z]*|me)$/i;

/** A name contains letters and an optional version, a namespace, or a file extension. Everything else is a value. */
const NAME = /^(?:[A-Za-z$_][A-Za-z$_-]{0,60}\d{0,2}|microsoft(?:\.[A-Za-z]{1,40}){1,6}|[A-Za-z_-]{1,40}\.(?:as[hmp]x|svc|php|html?|jsonp?|js))$/;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^v\d{1,2}(?:\.\d{1,2}){0,2}$/i;
const PLACEHOLDER = /^(?:\{.*\}|<.*>|:[a-z_]\w*|\$\{?\w+\}?)$/i;

/**
 * Replaces the variable parts of a path with `{id}`: `/api/machines/{id}/isolate`. Variable parts
 * are IDs, hashes, numbers, IP addresses, hosts and members of known collections.
 * @param path Decoded, without host, query and fragment.
 */
export function getPathShape(path: string): string {
  const segments = path.split('/', MAX_SEGMENTS + 2).filter((segment) => segment !== '');
  const shaped = segments.slice(0, MAX_SEGMENTS).map((segment, index) => getSegmentShape(segment, segments[index - 1] ?? ''));
  return `/${shaped.join('/')}${segments.length > MAX_SEGMENTS ? '/\u2026' : ''}`;
}

function getSegmentShape(segment: string, before: string): string {
  // The key of an OData collection, or the argument of a function: `alerts('…')`, `findbyip(ip='…')`.
  const bracket = segment.indexOf('(');
  if (bracket > 0 && segment.endsWith(')')) {
    const inside = segment.slice(bracket + 1, -1);
    const name = /^[A-Za-z]\w{0,40}(?==)/.exec(inside)?.[0];
    return `${segment.slice(0, bracket)}(${inside === '' ? '' : name === undefined ? '{id}' : `${name}={id}`})`;
  }
  return isVariable(segment, before) ? '{id}' : segment;
}

function isVariable(segment: string, before: string): boolean {
  if (VERSION.test(segment)) return false;
  if (GUID.test(segment) || PLACEHOLDER.test(segment) || segment.length > 60) return true;
  if (COLLECTIONS.has(before.toLowerCase())) return !NO_MEMBER.test(segment);
  return !NAME.test(segment);
}
