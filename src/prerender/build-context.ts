/** A file of the published site. */
export interface StaticFile {
  /** Path below the site root, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** Values from the build that pages need. */
export interface BuildContext {
  /** The built `index.html`, with its scripts and styles. */
  readonly template: string;
  /** The Content-Security-Policy for `<meta>`. */
  readonly policy: string;
  /** URL of the head script. */
  readonly headScript: string;
  /** The origin of the published site; see `vite.config.ts`. */
  readonly siteOrigin: string;
  /** Returns the URLs of the chunks that contain the modules and their imports. */
  readonly getChunks: (modules: readonly string[]) => readonly string[];
}

export type StaticSite = (context: BuildContext) => Promise<readonly StaticFile[]>;
