/** What the build puts in: see `define` in vite.config.ts. */

/** Where to report a problem: package.json's `bugs.url`. */
declare const __FEEDBACK_URL__: string;
/** package.json's `version`. */
declare const __VERSION__: string;

declare module "virtual:loss-tex" {
  /** The textbook formula of every loss by id, from scripts/lossTables.ts. */
  export const lossTex: Readonly<Record<string, string>>;
}
