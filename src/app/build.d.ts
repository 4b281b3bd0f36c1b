/** What the build puts in: see `define` in vite.config.ts. */

/** Where to report a problem: package.json's `bugs.url`. */
declare const __FEEDBACK_URL__: string;
/** package.json's `version`. */
declare const __VERSION__: string;
