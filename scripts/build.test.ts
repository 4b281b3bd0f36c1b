import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { bootScript, pageOf, policyFor, scriptText, singlePageOf, startOf } from "./build.mjs";

const app = { js: ["./assets/main.js", "./assets/part.js"], css: ["./assets/main.css"] };
const embed = { js: ["./embed/embed.js"], css: ["./assets/embed.css"] };

interface Put {
  readonly name: string;
  readonly rel?: string;
  readonly href?: string;
  readonly src?: string;
  readonly onload: () => void;
}

/** Runs the page's script. @returns what it put into the page, in two turns: before and after the styles were there */
async function run(hash: string): Promise<readonly (readonly string[])[]> {
  const put: Put[] = [];
  const head = { append: (element: Put) => void put.push(element) };
  const document = { head, createElement: (name: string) => ({ name }) };
  runInNewContext(bootScript(app, embed), { location: { hash }, document, window: {} });
  const names = () => put.map(({ rel, name, href, src }) => `${rel ?? name} ${href ?? src}`);
  const first = names();
  for (const { rel, onload } of put) if (rel === "stylesheet") onload();
  await new Promise((resolve) => setTimeout(resolve));
  return [first, names().slice(first.length)];
}

describe("the script of the page", () => {
  it.each(["", "#/", "#/lessons/05", "#/embedded", "#/x?y=#/embed"])("starts the app at %s", async (hash) => {
    expect(await run(hash)).toEqual([
      ["stylesheet ./assets/main.css", "modulepreload ./assets/main.js", "modulepreload ./assets/part.js"],
      ["script ./assets/main.js"],
    ]);
  });

  it.each(["#/embed", "#/embed/", "#/embed?panels=truth", "#/embed/?x"])("starts the embed at %s", async (hash) => {
    expect(await run(hash)).toEqual([
      ["stylesheet ./assets/embed.css", "modulepreload ./embed/embed.js"],
      ["script ./embed/embed.js"],
    ]);
  });
});

describe("the page", () => {
  const html = '<head>\n    <meta charset="utf-8" />\n</head><script type="module" src="/src/boot.ts"></script>';

  it("has the one script that its policy knows by its hash", () => {
    const page = pageOf(html, app, embed);
    const [, script = ""] = /<script>(.*)<\/script>/s.exec(page) ?? [];
    expect(page).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script>"));
    expect(page).not.toContain("/src/");
    expect(() => pageOf("<head></head>", app, embed)).toThrow("src/boot.ts");
  });

  it("lets no markup, no script and no style from elsewhere in", () => {
    const policy = policyFor("x");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|strict-dynamic/);
  });
});

it("what a build starts with is its entry, what that imports in turn, and their styles", () => {
  const chunk = (fileName: string, imports: string[], isEntry = false) => ({
    type: "chunk",
    fileName,
    imports,
    isEntry,
    viteMetadata: { importedCss: new Set([`${fileName}.css`]) },
  });
  const output = [chunk("b", []), chunk("a", ["b"], true), chunk("late", ["a"])];
  expect(startOf(output as never)).toEqual({ js: ["./a", "./b"], css: ["./a.css", "./b.css"] });
  expect(() => startOf([] as never)).toThrow("entry");
});

describe("the site as one file", () => {
  it("has nothing in its scripts that would end them", () => {
    const nasty = "const a = '</script><!--<script>';";
    expect(scriptText(nasty)).not.toMatch(/<\/script|<!--|<script/i);
    // biome-ignore lint/security/noGlobalEval: the same text to JavaScript, which is the point.
    expect(eval(`${scriptText(nasty)} a`)).toBe("</script><!--<script>");
  });

  it("runs its own scripts alone, known by their hashes", () => {
    const html = '<head>\n    <meta charset="utf-8" />\n</head><script type="module" src="/src/boot.ts"></script>';
    const page = singlePageOf(html, { script: "run('</script>')", style: "a{}", files: { "x.json": "</script>" } });
    const scripts = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text ?? "");
    expect(scripts).toHaveLength(2);
    for (const text of scripts) {
      expect(page).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    }
    expect(page).toContain("require-trusted-types-for 'script'");
    expect(page).not.toContain("/src/");
  });
});
