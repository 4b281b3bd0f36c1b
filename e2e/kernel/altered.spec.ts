/** A sample of the altered imports, links and scene files that `npm run fuzz` makes, in a real browser. */
import { expect, test } from "@playwright/test";

const runs = 300;

test("altered files and links are read or refused, never worse", async ({ page }, info) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto("e2e/kernel/altered.html");
  await page.waitForFunction(() => "altered" in window);
  const found = await page.evaluate((count) => window.altered(count), runs);
  for (const [kind, { read, refused, slowest }] of Object.entries(found)) {
    expect(read + refused).toBe(runs);
    expect(refused, `altered ${kind} are refused`).toBeGreaterThan(0);
    // What it takes here says little of the code: the figure is a note, `npm run fuzz` holds it.
    info.annotations.push({
      type: kind,
      description: `${read} read, ${refused} refused, slowest ${slowest.toFixed(1)} ms`,
    });
  }
  expect(errors).toEqual([]);
});
