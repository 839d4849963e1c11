import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogueModules } from './scripts/vite-plugins/catalogue-modules.ts';
import { pageChunks } from './scripts/vite-plugins/page-chunks.ts';
import { prerenderPages } from './scripts/vite-plugins/prerender-pages.ts';
import { staticHost } from './scripts/vite-plugins/static-host.ts';
import { workerSource } from './scripts/vite-plugins/worker-source.ts';
import { getCheckedDate } from './src/domain/catalogue/checked-date.ts';
import packageJson from './package.json' with { type: 'json' };

/** The folder of the site on its host: `/`, or `/sub/folder/`. */
const base = process.env['BASE_PATH'] ?? '/';
/** The absolute origin of the published site; without it, links in <head> stay root-relative. */
const siteOrigin = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

export default defineConfig(({ isPreview }) => ({
  base,
  appType: isPreview === true ? 'mpa' : 'spa',
  plugins: [react(), catalogueModules(), workerSource(), pageChunks(), prerenderPages({ siteOrigin }), staticHost()],
  define: {
    __SITE_ORIGIN__: JSON.stringify(siteOrigin),
    __CHECKED__: JSON.stringify(getCheckedDate()),
    __ISSUES_URL__: JSON.stringify(packageJson.bugs.url),
  },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // Generous: machines are shared, and no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
