import { expect, it } from "vitest";
import { launchPageOf, manifestOf } from "./manifest.ts";

const info = { lesson: "05", title: `<b>"A & 'B'`, lang: null, files: ["launch.html", "embed/a&b.js"] };

it("the manifest lists every file, and names the page that starts", () => {
  const text = manifestOf(info);
  expect(text).toContain('adlcp:scormtype="sco" href="launch.html"');
  expect(text).toContain('<file href="embed/a&amp;b.js"/>');
  expect(text).toContain("<title>&lt;b&gt;&quot;A &amp; &#39;B&#39;</title>");
  expect(text).toContain("<schemaversion>1.2</schemaversion>");
});

it("the launch page says which lesson in which language", () => {
  expect(launchPageOf(info)).toContain('<html lang="en" data-lesson="05" data-lang="">');
  expect(launchPageOf({ ...info, lang: "zh-CN" })).toContain('<html lang="zh-CN" data-lesson="05" data-lang="zh-CN">');
  expect(launchPageOf(info)).not.toContain("<b>");
});
