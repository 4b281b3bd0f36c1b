/** How a browser is chosen: in order, only one that draws, and never silently none. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { resolveBrowser } from "./browser.mjs";

const found = "SEGLOSS_BROWSER_FOUND";
let before: string | undefined;

beforeEach(() => {
  before = process.env[found];
  delete process.env[found];
});

afterEach(() => {
  if (before === undefined) delete process.env[found];
  else process.env[found] = before;
});

test("fails loudly, naming every candidate and why it was refused", async () => {
  const log: string[] = [];
  const sources = [
    { source: "nowhere", find: () => ["/no/such/browser"] },
    { source: "no browser at all", find: () => [process.execPath] },
    {
      source: "broken",
      find: (): string[] => {
        throw new Error("needs root");
      },
    },
  ];
  const failure = resolveBrowser({ log: (line: string) => log.push(line), sources });
  await expect(failure).rejects.toThrow(
    /nowhere: \/no\/such\/browser: does not exist[\s\S]*no browser at all: [\s\S]*broken: needs root[\s\S]*SEGLOSS_CHROMIUM/,
  );
  expect(log).toHaveLength(2);
  expect(process.env[found]).toBeUndefined();
}, 60_000);

test("takes what an earlier process has found", async () => {
  process.env[found] = "/found/before";
  const { executablePath, args } = await resolveBrowser({ sources: [] });
  expect(executablePath).toBe("/found/before");
  expect(args).toContain("--enable-unsafe-swiftshader");
});
