import { beforeEach, describe, expect, it } from "vitest";
import { both } from "#i18n/locale.ts";
import { dismissNotice, notify, setBrush, setCursor, setHighlight, setLocale, setTheme, setTool } from "./actions.ts";
import { createPlayground, playground } from "./playground.ts";
import { startOver } from "./testing.ts";

const state = () => playground.getState();

beforeEach(() => startOver());

describe("tool and brush", () => {
  it("are taken from what exists", () => {
    setTool("eraser");
    setTool("nope");
    expect(state().tool).toBe("eraser");
    setBrush({ size: 300, value: -2 });
    expect(state().brush).toMatchObject({ size: 64, value: 0 });
    setBrush({ size: 0.2 });
    setBrush({ value: 0.35 });
    setBrush({ size: Number.NaN, value: Number.NaN });
    expect(state().brush).toMatchObject({ size: 1, value: 0.35, symmetry: "none" });
    setBrush({ hardness: 7, symmetry: "both" });
    expect(state().brush).toMatchObject({ size: 1, hardness: 1, symmetry: "both" });
    expect(state().revision).toBe(1);
  });
});

describe("cursor and highlight", () => {
  it("lie in the grids or nowhere", () => {
    setCursor(19);
    expect(state().cursor).toBe(19);
    for (const cell of [20, -1, 0.5, Number.NaN, null]) {
      setCursor(3);
      setCursor(cell);
      expect(state().cursor).toBeNull();
    }
    setHighlight("fp");
    expect(state().highlight).toBe("fp");
    setHighlight(null);
    expect(state().highlight).toBeNull();
  });
});

describe("language and theme", () => {
  it("change, even where nothing can be kept", () => {
    setLocale("zh-CN");
    setTheme("dark");
    expect(state()).toMatchObject({ locale: "zh-CN", theme: "dark" });
  });
});

describe("notices", () => {
  it("have their own ids, replace their like, and can be dismissed", () => {
    notify("info", both("One", "一"));
    notify("problem", both("Two", "二"), [both("line", "行")]);
    notify("info", both("One", "一"));
    expect(state().notices.map(({ text }) => text.en)).toEqual(["Two", "One"]);
    const [two, one] = state().notices;
    expect(two?.id).not.toBe(one?.id);
    dismissNotice(two?.id ?? -1);
    expect(state().notices).toEqual([one]);
  });

  it("do not pile up", () => {
    for (const text of ["a", "b", "c", "d", "e", "f"]) notify("info", both(text, text));
    expect(state().notices.map(({ text }) => text.en)).toEqual(["c", "d", "e", "f"]);
  });
});

describe("createPlayground", () => {
  it("makes a store that shares nothing with the page's", () => {
    const other = createPlayground();
    other.getState().grids.truth.fill(1);
    setBrush({ size: 9 });
    expect(state().grids.truth[0]).toBe(0);
    expect(other.getState()).toMatchObject({ brush: { size: 4 }, tool: "pencil", revision: 1, past: [] });
    expect(other.getState().opened.grids.truth[0]).toBe(0);
  });
});
