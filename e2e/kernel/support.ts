/** What the kernel specs share: the harness page and the comparison of numbers. */
import { expect, type Page } from "@playwright/test";

/** Opens the harness with a kernel of its own. */
export async function openHarness(page: Page): Promise<{ backend: string; renderer: string }> {
  await page.goto("e2e/kernel/harness.html");
  await page.waitForFunction(() => "kernel" in window);
  return page.evaluate(() => window.kernel.start());
}

/** Fails where a number is further from another than `tolerance`, relative to it or to 1. */
export function expectNear(got: number | undefined, wanted: number, tolerance: number, what: string): void {
  const error = Math.abs((got ?? Number.NaN) - wanted) / Math.max(1, Math.abs(wanted));
  expect(error, `${what}: ${got} instead of ${wanted}`).toBeLessThanOrEqual(tolerance);
}
