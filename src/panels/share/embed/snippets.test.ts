import { describe, expect, it } from "vitest";
import { parameterNames } from "#host/address.ts";
import { formatTexts, hideTexts, lockTexts, panelTexts } from "#i18n/embedBuilder.ts";
import { escaped } from "#panels/svg.ts";
import { addressOf, type EmbedChoices, firstChoices, parametersOf, toggled } from "./choices.ts";
import { type Embed, type Format, snippetOf } from "./snippets.ts";

const base = "https://site.example/play/";

function embedOf(choices: Partial<EmbedChoices>, scene: string | null, title = "A figure"): Embed {
  const parameters = parametersOf({ ...firstChoices, ...choices }, scene);
  return {
    base,
    parameters,
    attributes: parameterNames,
    address: addressOf(base, parameters),
    page: `${base}#/`,
    title,
    height: 640,
    fixed: false,
    scheme: null,
  };
}

describe("the address", () => {
  it("says what was chosen, and nothing of what is usual", () => {
    const { address } = embedOf(
      { panels: ["truth", "losses"], locks: ["truth"], home: false, theme: "dark" },
      "s=1.abc",
    );
    expect(address).toBe(`${base}#/embed?panels=truth,losses&lock=truth&theme=dark&links=0&s=1.abc`);
  });

  it("of a lesson carries no scene", () => {
    const { address } = embedOf({ lesson: "05", panels: null, lang: "zh-CN" }, "s=1.abc");
    expect(address).toBe(`${base}#/embed?lesson=05&lang=zh-CN`);
  });

  it("keeps the scene's own parameters", () => {
    const { parameters } = embedOf({}, "scene=lesion&tversky.alpha=0.7&losses=bce,dice");
    expect(Object.fromEntries(parameters)).toMatchObject({
      scene: "lesion",
      "tversky.alpha": "0.7",
      losses: "bce,dice",
    });
  });
});

describe("the snippets", () => {
  const nasty = `"><script>alert(1)</script>\n:::\n\`\`\` {x} &amp;`;
  const embed = embedOf({}, "scene=lesion&tversky.alpha=0.7", nasty);

  it.each(Object.keys(formatTexts) as Format[])("for %s have no markup but their own", (format) => {
    const text = snippetOf(format, embed);
    expect(text).not.toContain("<script>");
    expect(text.length).toBeGreaterThan(10);
    if (format !== "link" && format !== "poster")
      expect(text.replaceAll("&amp;", "&")).toContain("truth,prediction,difference,losses");
  });

  it("of the web component have the scene's parameters as settings", () => {
    expect(snippetOf("component", embedOf({}, "scene=lesion&tversky.alpha=0.7"))).toBe(
      `<script type="module" src="${base}segloss-embed.js"></script>\n` +
        '<segloss-embed panels="truth,prediction,difference,losses" scene="lesion" title="A figure" settings="tversky.alpha=0.7"></segloss-embed>',
    );
  });

  it("of MyST and Quarto are one block", () => {
    expect(snippetOf("myst", embed).match(/^:::/gm)).toHaveLength(2);
    expect(snippetOf("quarto", embedOf({}, null)).split("\n")).toHaveLength(3);
  });

  it("of MDX are strings of JavaScript", () => {
    const [, title = ""] = /title=\{(.*)\}/.exec(snippetOf("mdx", embed)) ?? [];
    expect(JSON.parse(title)).toBe(nasty);
  });
});

it("texts become values of attributes", () => {
  expect(escaped(`a&b"<c>`)).toBe("a&amp;b&quot;&lt;c&gt;");
});

it("a list is toggled in the order of all", () => {
  const all = Object.keys(panelTexts);
  expect(toggled(all, ["losses"], "truth")).toEqual(["truth", "losses"]);
  expect(toggled(all, ["truth", "losses"], "truth")).toEqual(["losses"]);
  expect([Object.keys(lockTexts).length, Object.keys(hideTexts).length]).toEqual([5, 3]);
});
