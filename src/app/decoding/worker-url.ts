/**
 * The app's only Trusted Types policy, under the name that the pages' security policy allows. It accepts the worker
 * URL created by {@link getWorkerUrl} and no other. Created with the app, so that no later code can create one under
 * that name.
 */
let blobUrl: string | null = null;

const policy = typeof trustedTypes === 'undefined' ? null : trustedTypes.createPolicy('app-urls', { createScriptURL: requireOwnUrl });

/** @throws TypeError for a URL that the app did not create */
function requireOwnUrl(url: string): string {
  if (url === blobUrl) return url;
  throw new TypeError('Not a URL of this app.');
}

/**
 * Returns the worker's URL, which is created from its source once.
 * @returns what the worker constructor accepts: browsers without Trusted Types accept the URL itself
 */
export function getWorkerUrl(source: string): string {
  blobUrl ??= URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the DOM types do not include trusted URLs yet
  return (policy === null ? blobUrl : policy.createScriptURL(blobUrl)) as string;
}
