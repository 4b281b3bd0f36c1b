import { beforeEach, expect, it } from "vitest";
import { openingScene } from "#scene/builtIn/opening.ts";
import { setThreshold } from "#store/parameters.ts";
import { playground } from "#store/playground.ts";
import { startOver } from "#store/testing.ts";
import { followChanges } from "./acting.ts";

beforeEach(() => startOver(openingScene.draw()));

it("tells the page around of changes once a task, and whose they are", async () => {
  const told: boolean[] = [];
  const { setActing, stop } = followChanges(playground, (byUser) => void told.push(byUser));
  setThreshold(0.1);
  setThreshold(0.2);
  await Promise.resolve();
  expect(told).toEqual([true]);
  setActing(true);
  setThreshold(0.3);
  await Promise.resolve();
  setActing(false);
  expect(told).toEqual([true, false]);
  stop();
  setThreshold(0.4);
  await Promise.resolve();
  expect(told).toHaveLength(2);
});
