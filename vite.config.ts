import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogueModules } from './scripts/vite-plugins/catalogue-modules.ts';
import { prerenderPages } from './scripts/vite-plugins/prerender-pages.ts';
import { staticHost } from './scripts/vite-plugins/static-host.ts';
import { workerSource } from './scripts/vite-plugins/worker-source.ts';
import { getCheckedDate } from './src/domain/catalogue/checked-date.ts';
import packageJson from './package.json' with { type: 'json' };

/** The folder of the site on its host: `/`, or `/sub/folder/`. */
const base = process.env['BASE_PATH'] ?? '/';
/** The absolute origin of the published site; without it, links in <head> stay root-relative. */
const siteOrigin = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');

/** Code that every page runs; what only one page or one intention needs stays apart. */
const SHARED =
  /\/src\/(?:ui|routes|facts|head|i18n\/(?:create|detect|formats|translation)|features\/decoder\/(?:state\/(?:paste-state|decoder|use-(?:decoder|opened-error|outcome|session))|input\/(?:drop-target|input|use-(?:paste-anywhere|drop-anywhere|input)))\.|reader\/(?:limits|reader-status|session\/port-session)\.|domain\/(?:language|(?:catalogue\/(?:published-ids|error-entry|split-template)|search\/find-in-both))|app\/(?!pages\/.*-screen|decoding\/paste-source|loading\/(?:load-(?:search|check|decoder|reader|triage|report|share)|parts\/(?!palette-opener))))|\/node_modules\/(?!@tanstack)/;

/** How results are written: fetched with the first one. */
const RESULT_FORMATS = /\/src\/i18n\/(?:result-formats|quote-code)\./;

/** The explorer, with what it has in common with the view of several errors, which only it opens. */
const EXPLORER = /\/src\/(?:features\/explorer\/|i18n\/format-bytes\.)|\/node_modules\/@tanstack\/(?:react-)?(?:table|table-core|store)\//;

export default defineConfig(({ isPreview }) => ({
  base,
  appType: isPreview === true ? 'mpa' : 'spa',
  plugins: [react(), catalogueModules(), workerSource(), prerenderPages({ siteOrigin }), staticHost()],
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What several pages share is one chunk: many small ones compress badly and cost a request each.
          groups: [
            { name: 'shared', test: SHARED },
            { name: 'explorer', test: EXPLORER },
            { name: 'result-formats', test: RESULT_FORMATS },
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
