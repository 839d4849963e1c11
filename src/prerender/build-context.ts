/** A file of the published site. */
export interface StaticFile {
  /** Below the root of the site, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** What the build knows and a page needs. */
export interface BuildContext {
  /** The built `index.html`, with its scripts and styles. */
  readonly template: string;
  /** The Content-Security-Policy for `<meta>`. */
  readonly policy: string;
  /** Address of the head script. */
  readonly headScript: string;
  /** See `vite.config.ts`. */
  readonly siteOrigin: string;
  /** Addresses of the chunks that hold the modules, with what they import. */
  readonly getChunks: (modules: readonly string[]) => readonly string[];
}

export type StaticSite = (context: BuildContext) => Promise<readonly StaticFile[]>;
