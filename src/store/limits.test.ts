import { afterEach, beforeEach, expect, it } from "vitest";
import { openingScene } from "#scene/builtIn/opening.ts";
import { isLocked, limitTo, setStandingLocks } from "./limits.ts";
import { setParam, setThreshold } from "./parameters.ts";
import { playground, unlimited } from "./playground.ts";
import { startOver } from "./testing.ts";

const { settings } = { settings: () => playground.getState().settings };

beforeEach(() => startOver(openingScene.draw()));
afterEach(() => {
  setStandingLocks([]);
  limitTo(unlimited);
});

it("keeps what the page around locks, whatever a lesson's step locks and frees", () => {
  setStandingLocks(["threshold"]);
  limitTo({ ...unlimited, locks: ["params"] });
  expect([isLocked("threshold"), isLocked("params"), isLocked("truth")]).toEqual([true, true, false]);
  const before = settings();
  setThreshold(0.9);
  setParam("tversky", "alpha", 0.9);
  expect(settings()).toEqual(before);
  limitTo(unlimited);
  setThreshold(0.9);
  setParam("tversky", "alpha", 0.9);
  expect(settings().threshold).toBe(before.threshold);
  expect(settings().params).toEqual({ tversky: { alpha: 0.9 } });
  setStandingLocks([]);
  setThreshold(0.9);
  expect(settings().threshold).toBe(0.9);
});
