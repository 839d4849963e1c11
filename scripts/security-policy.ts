/** What a page may load and do. `app-urls` is the only Trusted Types policy of the app: own worker and service worker addresses. */
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

/** The policy in its two forms: browsers refuse `frame-ancestors` in a meta element (HTML standard, pragma directives). */
export const contentSecurityPolicy = {
  meta: directives.join('; '),
  header: [...directives, "frame-ancestors 'none'"].join('; '),
};

/** Names that Chromium knows: it reports any other as a console warning. */
const refusedFeatures = [
  'accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb',
];

/** Sent with every answer, whatever its status. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy.header,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/** For files whose name changes with their content. */
export const immutable = 'public, max-age=31536000, immutable';

/**
 * The `_headers` file that Cloudflare Pages and Netlify read at the root of a site.
 * @param base      path of the site, with a slash at both ends
 * @param assetsDir folder of the files that are named by their content
 */
export function headersFile(base: string, assetsDir: string): string {
  return [rule(`${base}*`, securityHeaders), rule(`${base}${assetsDir}/*`, { 'Cache-Control': immutable })].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
