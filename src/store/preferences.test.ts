import { afterEach, describe, expect, it, vi } from "vitest";
import { initialLocale, initialTheme, keepLocale, keepTheme } from "./preferences.ts";

afterEach(() => vi.unstubAllGlobals());

function browser({
  hash = "",
  language = "en-US",
  storage,
}: {
  hash?: string;
  language?: string;
  storage?: unknown;
}): void {
  vi.stubGlobal("location", { hash });
  vi.stubGlobal("navigator", { language });
  vi.stubGlobal("localStorage", storage);
}

function memory(): { getItem(key: string): string | null; setItem(key: string, value: string): void } {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

describe("language and theme at the start", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["ZH", "zh-CN"],
    ["de", "en"],
    ["", "en"],
  ])("follow the system: %s is %s", (language, locale) => {
    browser({ language });
    expect([initialLocale(), initialTheme()]).toEqual([locale, "auto"]);
  });

  it("follow what was kept over the system, and the link over both", () => {
    const storage = memory();
    browser({ storage });
    keepLocale("zh-CN");
    keepTheme("dark");
    expect([initialLocale(), initialTheme()]).toEqual(["zh-CN", "dark"]);
    browser({ storage, hash: "#/?lang=en&theme=light" });
    expect([initialLocale(), initialTheme()]).toEqual(["en", "light"]);
    browser({ storage, hash: "#/licences?lang=xx&theme=neon" });
    expect([initialLocale(), initialTheme()]).toEqual(["zh-CN", "dark"]);
  });

  it("do not mind a browser that keeps nothing, or throws", () => {
    browser({ language: "zh" });
    const throwing = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: throwing, setItem: throwing });
    expect([initialLocale(), initialTheme()]).toEqual(["zh-CN", "auto"]);
    expect(() => keepTheme("dark")).not.toThrow();
    Object.defineProperty(globalThis, "localStorage", { configurable: true, get: throwing });
    expect(initialLocale()).toBe("zh-CN");
    expect(() => keepLocale("en")).not.toThrow();
  });

  it("need no browser at all", () => {
    vi.stubGlobal("location", undefined);
    vi.stubGlobal("navigator", undefined);
    expect([initialLocale(), initialTheme()]).toEqual(["en", "auto"]);
  });
});
