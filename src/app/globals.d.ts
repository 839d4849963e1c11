/** Set by `SITE_URL` at build time; see `vite.config.ts`. */
declare const __SITE_ORIGIN__: string;
/** The day on which the sources of the catalogue were last looked at. ISO 8601 date. */
declare const __CHECKED__: string;
/** Where wrong facts are reported: `bugs` of package.json. */
declare const __ISSUES_URL__: string;

/** W3C Trusted Types, as far as the app uses them: the DOM types of TypeScript lack them. */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): object };
}
declare const trustedTypes: TrustedTypePolicyFactory;
