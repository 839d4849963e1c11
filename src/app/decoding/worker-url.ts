/**
 * The one Trusted Types policy of the app, by the name that the security policy of the pages knows. It lets
 * through the address of the worker that {@link getWorkerUrl} has made, and no other. Made with the app, so that
 * nothing that comes later can make one of that name.
 */
let blobUrl: string | null = null;

const policy = typeof trustedTypes === 'undefined' ? null : trustedTypes.createPolicy('app-urls', { createScriptURL: requireOwnUrl });

/** @throws TypeError for an address that the app did not make itself */
function requireOwnUrl(url: string): string {
  if (url === blobUrl) return url;
  throw new TypeError('Not an address of this app.');
}

/**
 * The address of the worker, made of its source once.
 * @returns what the constructor of a worker takes: browsers without Trusted Types take the address itself
 */
export function getWorkerUrl(source: string): string {
  blobUrl ??= URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of the DOM know no trusted addresses yet
  return (policy === null ? blobUrl : policy.createScriptURL(blobUrl)) as string;
}
