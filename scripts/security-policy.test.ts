import { expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, securityHeaders } from './security-policy.ts';

it('allows only the site itself, and no connections', () => {
  const directives = new Map(contentSecurityPolicy.meta.split('; ').map((directive) => [directive.split(' ')[0], directive]));
  expect(directives.get('default-src')).toBe("default-src 'none'");
  expect(directives.get('connect-src')).toBe("connect-src 'none'");
  expect(directives.get('script-src')).toBe("script-src 'self'");
  expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
  expect(contentSecurityPolicy.meta).not.toMatch(/unsafe|https?:|\*/);
});

it('forbids framing in the header, because the meta element cannot', () => {
  expect(contentSecurityPolicy.header).toBe(`${contentSecurityPolicy.meta}; frame-ancestors 'none'`);
});

it('writes a file that Cloudflare and Netlify can read', () => {
  const lines = headersFile('/', 'assets').split('\n');
  expect(lines[0]).toBe('/*');
  expect(lines).toContain(`  Content-Security-Policy: ${contentSecurityPolicy.header}`);
  expect(lines).toContain('  X-Content-Type-Options: nosniff');
  expect(lines.slice(lines.indexOf('/assets/*'))).toEqual(['/assets/*', '  Cache-Control: public, max-age=31536000, immutable', '']);
  // Cloudflare Pages ignores longer lines.
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

it('lists in the file every header that the preview server sends', () => {
  const file = headersFile('/', 'assets');
  for (const [name, value] of Object.entries(securityHeaders)) expect(file).toContain(`\n  ${name}: ${value}\n`);
});

it('puts the rules for a site in a subfolder under that folder', () => {
  expect(headersFile('/sub/folder/', 'assets').match(/^\/.*$/gm)).toEqual(['/sub/folder/*', '/sub/folder/assets/*']);
});
