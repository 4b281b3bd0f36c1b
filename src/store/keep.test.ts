import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { anyScene } from "#scene/codecTesting.ts";
import { keep, readKept } from "./keep.ts";
import { keptKey } from "./keptKey.ts";
import { emptyScene } from "./testing.ts";

/** The storage of one tab. */
function tabStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

beforeEach(() => {
  vi.stubGlobal("sessionStorage", tabStorage());
  vi.stubGlobal("indexedDB", undefined);
});

describe("what a tab keeps", () => {
  it("comes out as it went in, with the scene to return to", async () => {
    await fc.assert(
      fc.asyncProperty(anyScene, anyScene, fc.string(), async (content, opened, address) => {
        await keep({ address, content, opened });
        expect(await readKept()).toEqual({ address, content, opened });
        await keep({ address, content, opened: content });
        expect(await readKept()).toEqual({ address, content, opened: content });
      }),
    );
  });

  it("is nothing at first, and where storage is forbidden", async () => {
    expect(await readKept()).toBeNull();
    vi.stubGlobal("sessionStorage", undefined);
    expect(await readKept()).toBeNull();
    await expect(keep({ address: "", content: emptyScene(), opened: emptyScene() })).rejects.toThrow();
  });

  it("stays what it was where there is no room for more", async () => {
    const content = emptyScene();
    await keep({ address: "#/", content, opened: content });
    sessionStorage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    await expect(keep({ address: "#/", content: emptyScene(9, 9), opened: content })).rejects.toThrow();
    expect(await readKept()).toEqual({ address: "#/", content, opened: content });
  });

  it.each([
    "",
    "rubbish",
    "{}\n",
    '{"address":"","key":null,"first":5}\nabcde',
    '{"address":"","key":"x","first":5}\n',
  ])("is told once where it is damaged: %j", async (text) => {
    sessionStorage.setItem(keptKey, text);
    expect(await readKept()).toBe("corrupt");
    expect(await readKept()).toBeNull();
  });
});
