/** Vite plugin: of KaTeX's fonts only WOFF2, which every supported browser reads; the others would treble the site's files. */
import type { Plugin } from "vite";

const older = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["']?(?:woff|truetype)["']?\)/g;

/** Leaves WOFF and TrueType sources out of a KaTeX style sheet. */
export function withoutOlderFonts(css: string): string {
  return css.replace(older, "");
}

export function katexFonts(): Plugin {
  return {
    name: "segloss-katex-fonts",
    enforce: "pre",
    transform(code, id) {
      return /\/katex\/dist\/katex[^/]*\.css/.test(id) ? { code: withoutOlderFonts(code), map: null } : null;
    },
  };
}
