import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { createStaticHandler } from './host/static-handler.ts';
import { headersFile } from './security-policy.ts';

/**
 * Makes Vite's preview server respond like the site's static host, and adds the `_headers` file to the build,
 * with which Cloudflare Pages and Netlify send the same headers.
 */
export function staticHost(): Plugin {
  return {
    name: 'static-host',
    config: (_config, { isPreview }) => (isPreview === true ? { appType: 'mpa', preview: { cors: false } } : null),
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const { base, build } = this.environment.config;
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base, build.assetsDir) });
    },
    configurePreviewServer(server) {
      const { root, base, build } = server.config;
      const answer = createStaticHandler({ folder: resolve(root, build.outDir), base, assetsDir: build.assetsDir });
      server.middlewares.use(answer);
    },
  };
}
