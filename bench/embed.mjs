/** Embeds: how long the first visit of one takes, and how long ten of them hold up the page around. */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { resolveBrowser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";
import { firstVisits, visitFigures } from "./start.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const parameters = "#/embed?panels=truth,prediction,losses";
const embeds = 10;
const least = "0: none of 50 ms, the least that a browser reports";

/**
 * @param {import("@playwright/test").Browser} browser
 * @returns {Promise<import("./run.mjs").Figure[]>}
 */
export async function measureEmbeds(browser) {
  const site = await serve({ root: `${root}dist` });
  // Another site, so that frames have a process of their own, as in the world.
  const host = await serve({ root, host: "localhost" });
  const visits = await firstVisits(browser, true, parameters);
  const own = await resolveBrowser();
  // Desktop browsers give frames of another site a process of their own; this one does so when told.
  const isolated = await chromium.launch({ ...own, args: [...own.args, "--site-per-process"] });
  const plain = await longestTask(isolated, host.url, site.url, false);
  const element = await longestTask(isolated, host.url, site.url, true);
  await isolated.close();
  const plainShared = await longestTask(browser, host.url, site.url, false);
  const elementShared = await longestTask(browser, host.url, site.url, true);
  await site.close();
  await host.close();
  const figure = { unit: "ms", target: 50, atLeast: false };
  return [
    ...visitFigures(visits, [
      { name: "embed of two boards and the loss table: gzipped on the wire until ready", target: 85 },
      { name: "the same, first visit at 1.6 Mbps, 150 ms, 4× CPU", target: 2 },
    ]),
    {
      ...figure,
      name: `${embeds} embeds: longest task of the page around, plain frames`,
      value: plain,
      detail: `${least}. Where frames share the page's process: ${plainShared} ms`,
    },
    {
      ...figure,
      name: `${embeds} embeds: longest task of the page around, web component`,
      value: element,
      detail: `Scrolled through. Where frames share the page's process: ${elementShared} ms`,
    },
  ];
}

/**
 * The longest task on the main thread of a page with ten embeds, in milliseconds, from its start until all have been live. 0 where
 * none took 50 ms, the least that a browser reports.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} host
 * @param {string} site
 * @param {boolean} component
 */
async function longestTask(browser, host, site, component) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(`${host}e2e/embed/pages/blank.html`);
  const longest = await page.evaluate(
    async ([address, parts, count, asElement]) => {
      /** @type {number[]} */
      const tasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask", buffered: true });
      const all = [];
      if (asElement) {
        const script = document.createElement("script");
        script.type = "module";
        script.src = `${address}segloss-embed.js`;
        document.head.append(script);
      }
      for (let n = 0; n < count; n += 1) {
        const element = document.createElement(asElement ? "segloss-embed" : "iframe");
        if (asElement) element.setAttribute("panels", "truth,prediction,losses");
        else element.setAttribute("src", address + parts);
        element.style.cssText = "display: block; width: 900px; height: 600px; border: 0";
        document.body.append(element);
        all.push(element);
      }
      if (asElement) await customElements.whenDefined("segloss-embed");
      for (const element of all) {
        element.scrollIntoView();
        if (asElement) await /** @type {any} */ (element).ready;
        else await new Promise((resolve) => setTimeout(resolve, 700));
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return Math.max(0, ...tasks);
    },
    /** @type {const} */ ([site, parameters, embeds, component]),
  );
  await page.close();
  return longest;
}
