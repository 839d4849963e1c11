import { expect, it } from 'vitest';
import { PUBLISHED_IDS } from '../domain/catalogue/published-ids.ts';
import { LANGUAGES } from '../domain/language.ts';
import { buildPath, parsePath, buildSharePath, type Route } from './routes.ts';

const routes: readonly Route[] = [
  { page: 'explorer' },
  { page: 'check' },
  { page: 'about' },
  ...PUBLISHED_IDS.map((code) => ({ page: 'code', code }) as const),
];

it('parses every path that it builds', () => {
  for (const language of LANGUAGES) {
    for (const route of routes) {
      expect(parsePath(buildPath({ language, route }))).toEqual({ language, route });
    }
  }
});

it.each([
  ['', { language: 'en', route: { page: 'explorer' } }],
  ['en', { language: 'en', route: { page: 'explorer' } }],
  ['zh-TW/codes/', { language: 'zh-TW', route: { page: 'explorer' } }],
  [buildSharePath('NotFound'), { language: 'en', route: { page: 'code', code: 'NotFound' } }],
])('%s is a page', (path, place) => {
  expect(parsePath(path)).toEqual(place);
});

it.each(['fr/', 'en/codes/notfound/', 'en/codes/NotFound/more/', 'e/', 'e/Nope/', 'zh-tw/', 'en/about/x', 'en/check/x', 'codes/NotFound/', '__proto__/'])(
  '%s is not a page',
  (path) => {
    expect(parsePath(path)).toBeNull();
  },
);
