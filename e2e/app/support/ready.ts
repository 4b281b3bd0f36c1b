/** When a page was ready, told by the page itself: a test hears of it late on a busy machine. */
import type { Page, Request } from "@playwright/test";

/** Notes the moment at which `segloss.ready` resolves, in milliseconds since the epoch. */
async function noteReady(page: Page): Promise<void> {
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

async function readyAt(page: Page): Promise<number> {
  await page.evaluate(() => window.segloss.ready);
  const handle = await page.waitForFunction(() => (window as unknown as { seglossReadyAt?: number }).seglossReadyAt);
  return (await handle.jsonValue()) ?? 0;
}

export interface Loaded {
  /** All that the page had asked for when its network was quiet. */
  readonly requests: readonly Request[];
  /** What was answered before it was ready, and how much of it there was on the wire. */
  readonly before: readonly Request[];
  readonly bytes: number;
  /** The same, a line each. */
  readonly list: string;
}

/** Opens a page, and counts what it loads until it is ready. */
export async function loadedUntilReady(page: Page, open: () => Promise<unknown>): Promise<Loaded> {
  await noteReady(page);
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  // A little latency tells apart what was there by then from what ready itself has asked for.
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const network = { offline: false, latency: 60, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send("Network.emulateNetworkConditions", network);
  await open();
  const ready = await readyAt(page);
  await page.waitForLoadState("networkidle");
  const before = requests.filter((request) => {
    const { startTime, responseStart } = request.timing();
    return startTime + responseStart < ready;
  });
  const sizes = await Promise.all(before.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
  const list = before.map((request, index) => `${request.url()} ${sizes[index]?.responseBodySize}`).join("\n");
  return { requests, before, bytes, list };
}
