/** The static server: bases, types, gzip, and nothing from outside its root. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileFor, serve } from "./serve.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "segloss-serve-"));
const root = path.join(folder, "site");
const script = "export const answer = 42;\n".repeat(100);

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly size: number;
}

function ask(url: string, encoding = "gzip"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": encoding } }, (response) => {
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, size }));
    }).on("error", reject);
  });
}

beforeAll(() => {
  mkdirSync(path.join(root, "assets"), { recursive: true });
  writeFileSync(path.join(root, "index.html"), "<!doctype html><title>site</title>");
  writeFileSync(path.join(root, "assets/app.js"), script);
  writeFileSync(path.join(root, "assets/font.woff2"), "font");
  writeFileSync(path.join(folder, "secret.txt"), "secret");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("which file a request means", () => {
  const bases = ["/course/segloss/", "/"];

  test.each([
    ["/course/segloss/", "index.html"],
    ["/course/segloss/?a=b", "index.html"],
    ["/course/segloss/assets/app.js", "assets/app.js"],
    ["/", "index.html"],
    ["/assets/app.js", "assets/app.js"],
  ])("%s is %s", (url, file) => {
    expect(fileFor(root, bases, url)).toBe(path.join(root, file));
  });

  test.each([
    "/course/segloss",
    "/missing.js",
    "/assets",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%",
  ])("%s is nothing", (url) => {
    expect(fileFor(root, bases, url)).toBeNull();
  });

  test("nothing lies outside the bases", () => {
    expect(fileFor(root, ["/course/"], "/assets/app.js")).toBeNull();
  });
});

describe("what it answers", () => {
  test("types, gzip where it is wanted and helps, 404 elsewhere", async () => {
    const { url, close } = await serve({ root, bases: ["/course/"] });
    const zipped = await ask(`${url}assets/app.js`);
    expect(zipped).toMatchObject({ status: 200, headers: { "content-encoding": "gzip" } });
    expect(zipped.headers["content-type"]).toMatch(/^text\/javascript/);
    expect(zipped.size).toBeLessThan(script.length / 5);
    expect((await ask(`${url}assets/app.js`, "identity")).size).toBe(script.length);
    const font = await ask(`${url}assets/font.woff2`);
    expect([font.headers["content-type"], font.headers["content-encoding"]]).toEqual(["font/woff2", undefined]);
    expect((await ask(`${url}missing.js`)).status).toBe(404);
    expect((await ask(new URL("/", url).href)).status).toBe(404);
    await close();
  });

  test("refuses to serve a folder without a page", async () => {
    await expect(serve({ root: path.join(root, "assets") })).rejects.toThrow(/npm run build/);
  });
});
