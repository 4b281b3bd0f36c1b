/** When a page was ready, told by the page itself: a test hears of it late on a busy machine. */
import type { Page } from "@playwright/test";

/** Notes the moment at which `segloss.ready` resolves, in milliseconds since the epoch. */
export async function noteReady(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = window as unknown as { seglossReadyAt?: number };
    // From the moment at which the page API is put there: a timer that looks for it would come late on a busy machine.
    Object.defineProperty(window, "segloss", {
      configurable: true,
      set(api: Window["segloss"]) {
        Object.defineProperty(window, "segloss", { value: api, writable: true });
        void api.ready.then(() => {
          noted.seglossReadyAt = Date.now();
        });
      },
    });
  });
}

export async function readyAt(page: Page): Promise<number> {
  await page.evaluate(() => window.segloss.ready);
  const handle = await page.waitForFunction(() => (window as unknown as { seglossReadyAt?: number }).seglossReadyAt);
  return (await handle.jsonValue()) ?? 0;
}
