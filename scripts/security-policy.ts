/** What a page may load and do. `app-urls` is the app's only Trusted Types policy, for the URLs of its own worker and service worker. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-urls',
];

/** The policy for the HTTP header and for the meta element: browsers ignore `frame-ancestors` in a meta element (HTML standard, pragma directives). */
export const contentSecurityPolicy = {
  meta: directives.join('; '),
  header: [...directives, "frame-ancestors 'none'"].join('; '),
};

/** Only names that Chromium recognizes, because it logs a console warning for any other. */
const refusedFeatures = [
  'accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb',
];

/** Sent with every response, whatever its status. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy.header,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/** `Cache-Control` for files whose name changes with their content. */
export const immutable = 'public, max-age=31536000, immutable';

/**
 * Returns the `_headers` file that Cloudflare Pages and Netlify read at the root of a site.
 * @param base      path of the site, with a leading and a trailing slash
 * @param assetsDir folder of the files with a content hash in their name
 */
export function createHeadersFile(base: string, assetsDir: string): string {
  return [formatRule(`${base}*`, securityHeaders), formatRule(`${base}${assetsDir}/*`, { 'Cache-Control': immutable })].join('\n');
}

function formatRule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
