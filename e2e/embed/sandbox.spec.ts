/** What WordPress gives an unknown provider: `sandbox="allow-scripts"`, no origin, no storage, no worker from an address. */
import { expect, test } from "@playwright/test";
import { addFrame, allSaid, ask, inside, notice, openHost } from "./support/host.ts";

test("a sandboxed frame computes on the GPU from a worker, stores nothing, and says nothing about it", async ({
  page,
}) => {
  await openHost(page);
  const frame = await addFrame(page, "panels=truth,prediction,losses&losses=bce,dice&backend=webgl", {
    sandbox: "allow-scripts",
  });
  await notice(page, "segloss.ready");
  expect((await allSaid(page)).every(({ origin }) => origin === "null")).toBe(true);
  const { result, error } = await ask(page, "evaluate");
  expect(error).toBeUndefined();
  expect(result.backend).toBe("webgl");
  expect(page.workers()).toHaveLength(1);
  await expect(frame.locator(".embed-notices")).toHaveText("");
  await frame.getByRole("grid", { name: /^Ground truth/ }).click({ position: { x: 12, y: 12 } });
  await expect.poll(async () => (await ask(page, "undo")).result).toBe(null);
  const storage = await inside(page).evaluate(() => {
    try {
      return localStorage.length;
    } catch {
      return "refused";
    }
  });
  expect(storage).toBe("refused");
});

test("a lesson works in a sandboxed frame", async ({ page }) => {
  await openHost(page);
  const frame = await addFrame(page, "lesson=01&lang=zh-CN", { sandbox: "allow-scripts" });
  await expect(frame.getByRole("heading").first()).toBeVisible();
  await expect(frame.locator(".embed-notices")).toHaveText("");
  expect((await notice(page, "segloss.step")).params).toEqual({ lesson: "01", step: 0 });
  expect((await ask(page, "loadLesson", { lesson: "02" })).error).toBeUndefined();
  await expect.poll(async () => (await notice(page, "segloss.step")).params).toEqual({ lesson: "02", step: 0 });
});
