import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import type { StaticFile, StaticSite } from '../src/prerender/build-facts.ts';
import { contentSecurityPolicy } from './security-policy.ts';

interface ServerBuild {
  readonly staticSite: StaticSite;
}

/** Output folder of the server build, which runs once and is not published. */
const SERVER_BUILD = 'node_modules/.cache/defender-error-explorer/prerender';

interface PrerenderOptions {
  /** See `vite.config.ts`. */
  readonly siteOrigin: string;
}

/**
 * Writes every page of the site as a real file after the client build, rendered by a server build
 * of the same app. In development, only adds the head script.
 */
export function prerenderPages({ siteOrigin }: PrerenderOptions): Plugin {
  /** The client chunks by file name. */
  const chunks = new Map<string, Rolldown.OutputChunk>();
  let headScript = '';
  let root = '';
  let base = '';
  let outDir = '';

  return {
    name: 'prerender-pages',
    // Shared, because the files that the client build emits are needed after the server build.
    sharedDuringBuild: true,
    config: (_, { command, isPreview }) =>
      command === 'build' && isPreview !== true
        ? {
            builder: {},
            environments: {
              ssr: {
                build: {
                  ssr: true,
                  outDir: SERVER_BUILD,
                  copyPublicDir: false,
                  emptyOutDir: true,
                  minify: false,
                  rolldownOptions: {
                    input: 'src/prerender/static-site.tsx',
                    output: { entryFileNames: 'site.mjs' },
                  },
                },
              },
            },
          }
        : null,
    configResolved(config) {
      root = config.root;
      base = config.base;
      outDir = resolve(root, config.environments['client']?.build.outDir ?? config.build.outDir);
    },
    async buildStart() {
      if (this.environment.name !== 'client' || this.environment.config.command !== 'build') return;
      const source = await bundleHeadScript(root);
      headScript = this.getFileName(this.emitFile({ type: 'asset', name: 'head.js', source }));
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') chunks.set(output.fileName, output);
      }
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server === undefined
          ? html
          : html.replace('<!--page-head-->', '<script type="module" src="/src/head/head.ts"></script>'),
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        for (const name of ['client', 'ssr']) {
          const environment = builder.environments[name];
          if (environment !== undefined && !environment.isBuilt) await builder.build(environment);
        }
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this build has just written the module
        const { staticSite } = (await import(pathToFileURL(resolve(root, SERVER_BUILD, 'site.mjs')).href)) as ServerBuild;
        const template = await readFile(join(outDir, 'index.html'), 'utf8');
        await rm(join(outDir, 'index.html'));
        const files = await staticSite({
          template,
          policy: contentSecurityPolicy.meta,
          headScript: base + headScript,
          siteOrigin,
          chunksOf: (modules) => chunksWith(chunks, modules).map((file) => base + file),
        });
        await Promise.all(files.map((file) => write(outDir, file)));
      },
    },
  };
}

/** Bundles the head script separately, because it runs before anything else and is not a module. */
async function bundleHeadScript(root: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: 'src/head/head.ts', formats: ['iife'], name: 'head', fileName: 'head' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !('output' in bundle)) throw new Error('The head script was not built.');
  return bundle.output[0].code;
}

/** Returns the chunks that contain the modules, with all their static imports. */
function chunksWith(chunks: ReadonlyMap<string, Rolldown.OutputChunk>, modules: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (fileName: string) => {
    if (found.has(fileName)) return;
    found.add(fileName);
    for (const imported of chunks.get(fileName)?.imports ?? []) add(imported);
  };
  for (const module of modules) {
    const chunk = [...chunks.values()].find((candidate) => candidate.moduleIds.some((id) => id.endsWith(module)));
    if (chunk === undefined) throw new Error(`No chunk contains ${module}.`);
    add(chunk.fileName);
  }
  return [...found];
}

async function write(outDir: string, { path, content }: StaticFile): Promise<void> {
  const file = join(outDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
