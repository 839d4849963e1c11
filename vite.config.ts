import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogueModules } from './scripts/vite-plugin-catalogue.ts';
import { prerenderPages } from './scripts/vite-plugin-prerender.ts';
import { staticHost } from './scripts/vite-plugin-static-host.ts';
import { workerSource } from './scripts/vite-plugin-worker.ts';
import { checkedDate } from './src/domain/catalogue/checked-date.ts';
import packageJson from './package.json' with { type: 'json' };

/** The folder of the site on its host: `/`, or `/sub/folder/`. */
const base = process.env['BASE_PATH'] ?? '/';
/** The absolute origin of the published site; without it, links in <head> stay root-relative. */
const siteOrigin = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

/** Code that every page runs; what only one page or one intention needs stays apart. */
const SHARED =
  /\/src\/(?:ui|routes|facts|head|i18n\/(?:create|detect|join-texts|translation)|features\/decoder\/(?:paste-state|drop-target|use-(?:paste-anywhere|drop-anywhere|decoder|input|opened|outcome|session)|decoder|input)\.|reading\/(?:limits|port-session|reading-status)\.|domain\/(?:language|(?:catalogue\/(?:published-ids|error-entry|split-template)|search\/find-in-both))|app\/(?!.*-screen|load-search|load-check|load-decoder|load-reading|load-triage|load-report|report-opener|load-share|share-(?:opener|parts)|result-parts|paste-source|result-opener|triage-opener))|\/node_modules\/(?!@tanstack)/;

/** The explorer, with what it has in common with the view of several errors, which only it opens. */
const EXPLORER = /\/src\/features\/explorer\/|\/node_modules\/@tanstack\/(?:react-)?(?:table|table-core|store)\//;

export default defineConfig(({ isPreview }) => ({
  base,
  appType: isPreview === true ? 'mpa' : 'spa',
  plugins: [react(), catalogueModules(), workerSource(), prerenderPages({ siteOrigin }), staticHost()],
  define: {
    __SITE_ORIGIN__: JSON.stringify(siteOrigin),
    __CHECKED__: JSON.stringify(checkedDate()),
    __ISSUES_URL__: JSON.stringify(packageJson.bugs.url),
  },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What several pages share is one chunk: many small ones compress badly and cost a request each.
          groups: [
            { name: 'shared', test: SHARED },
            { name: 'explorer', test: EXPLORER },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // Generous: machines are shared, and no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
