/** An embed as text for the pages of others: each platform takes its own. */
import type { formatTexts } from "#i18n/embedBuilder.ts";
import { escaped } from "#panels/svg.ts";

export type Format = keyof typeof formatTexts;

export interface Embed {
  /** Of the playground, without a hash; ends with "/" or a file name. */
  readonly base: string;
  readonly address: string;
  /** Opens the same in a page of its own. */
  readonly page: string;
  /** Of the address, for the web component. */
  readonly parameters: URLSearchParams;
  /** Those of them that are attributes of the element; all others are its `settings`. */
  readonly attributes: readonly string[];
  readonly title: string;
  /** CSS pixels. */
  readonly height: number;
  /** Whether the teacher chose the height. */
  readonly fixed: boolean;
  /** The colours of the frame where its background is the page's: browsers paint one of other colours opaque; else null. */
  readonly scheme: "light dark" | "light" | "dark" | null;
}

/** The file name that the poster's snippet speaks of. */
export const posterFile = "segloss.png";

function tag(name: string, given: readonly (readonly [name: string, value: string])[]): string {
  const list = given.map(([key, value]) => `${key}="${escaped(value)}"`).join(" ");
  return `<${name} ${list}></${name}>`;
}

function styleOf({ scheme }: Embed, more = ""): string {
  return `border: 0;${scheme === null ? "" : ` color-scheme: ${scheme};`}${more}`;
}

function frame(embed: Embed, more = ""): string {
  const { address, title, height } = embed;
  return tag("iframe", [
    ["src", address],
    ["title", title],
    ["width", "100%"],
    ["height", String(height)],
    ["style", styleOf(embed, more)],
    ["loading", "lazy"],
    ["allow", "clipboard-write; fullscreen"],
  ]);
}

function component({ base, parameters, attributes, title, height, fixed }: Embed): string {
  const own = [...parameters].filter(([name]) => attributes.includes(name));
  const settings = new URLSearchParams([...parameters].filter(([name]) => !attributes.includes(name))).toString();
  const given: (readonly [string, string])[] = [...own, ["title", title]];
  if (settings !== "") given.push(["settings", settings]);
  if (fixed) given.push(["height", String(height)]);
  const script = tag("script", [
    ["type", "module"],
    ["src", new URL("segloss-embed.js", base).href],
  ]);
  return `${script}\n${tag("segloss-embed", given)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}

/** JSX, in which a style is an object and a quote in a text a string of its own. */
function mdx({ address, title, height, scheme }: Embed): string {
  return `<iframe
  src={${quoted(address)}}
  title={${quoted(title)}}
  width="100%"
  height="${height}"
  style={{ border: 0${scheme === null ? "" : `, colorScheme: "${scheme}"`} }}
  loading="lazy"
  allow="clipboard-write; fullscreen"
/>`;
}

/** reveal.js scales its slides: the frame is as large as a slide of the usual 960 × 700 lets it. */
function slide(embed: Embed): string {
  const { address, title, height } = embed;
  const inner = tag("iframe", [
    ["data-src", address],
    ["data-preload", ""],
    ["title", title],
    ["width", "960"],
    ["height", String(Math.min(height, 680))],
    ["style", styleOf(embed, " max-width: 100%;")],
    ["allow", "clipboard-write; fullscreen"],
  ]);
  return `<section>\n  ${inner}\n</section>`;
}

function poster({ page, title }: Embed): string {
  return `<a href="${escaped(page)}"><img src="${posterFile}" alt="${escaped(title)}" width="100%"></a>`;
}

/** Text of a directive: one line, without markup. */
function caption(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[<>&`{}[\]*_$\\]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

const formats: Readonly<Record<Format, (embed: Embed) => string>> = {
  iframe: (embed) => frame(embed),
  component,
  myst: ({ address, title }) => `:::{iframe} ${address}\n:width: 100%\n:align: center\n${caption(title)}\n:::`,
  markdown: (embed) => `\n${frame(embed)}\n`,
  quarto: (embed) => `\`\`\`{=html}\n${frame(embed)}\n\`\`\``,
  mdx,
  reveal: slide,
  // The editors of both throw scripts away, and keep what stands in a paragraph.
  moodle: (embed) => `<p>${frame(embed)}</p>`,
  canvas: (embed) => `<p>${frame(embed, " min-height: 200px;")}</p>`,
  link: ({ page }) => page,
  poster,
};

/** The text to paste. */
export function snippetOf(format: Format, embed: Embed): string {
  return formats[format](embed);
}
