/** Tests in a real Chromium: `app` drives the built site as a visitor would, `embed` the pages of others that show parts of it, `kernel` the WebGL kernel by itself. */
import { defineConfig } from "@playwright/test";
import { resolveBrowser } from "./scripts/browser.mjs";
import { freePorts } from "./scripts/ports.mjs";

const browser = await resolveBrowser();
const [site = 0, modules = 0, host = 0] = await freePorts(3);

/** The whole suite runs below a sub-path, where any address that is not relative fails. */
const subPath = "/course/segloss/";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000, toPass: { timeout: 20_000 } },
  reporter: [["list"], ["json", { outputFile: ".cache/e2e.json" }]],
  use: {
    launchOptions: { executablePath: browser.executablePath, args: browser.args },
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    // Recording slows every page by a third: `npm run e2e -- --trace on` where one is wanted.
    trace: "off",
  },
  projects: [
    // What comes from a service worker escapes the tests that count and hold back requests; offline.spec.ts has it.
    {
      name: "app",
      testDir: "e2e/app",
      use: { serviceWorkers: "block", baseURL: `http://127.0.0.1:${site}${subPath}` },
    },
    // Another site, not only another port: frames of the playground have a process of their own there, as in the world.
    {
      name: "embed",
      testDir: "e2e/embed",
      use: { baseURL: `http://localhost:${host}/e2e/embed/pages/` },
      metadata: { site: `http://127.0.0.1:${site}${subPath}` },
    },
    { name: "kernel", testDir: "e2e/kernel", use: { baseURL: `http://127.0.0.1:${modules}/` } },
  ],
  webServer: [
    {
      command: `node scripts/serve.mjs --root . --host localhost --port ${host}`,
      url: `http://localhost:${host}/e2e/embed/pages/blank.html`,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve.mjs --base ${subPath} --base / --port ${site}`,
      url: `http://127.0.0.1:${site}${subPath}`,
      reuseExistingServer: false,
    },
    {
      command: `node node_modules/vite/bin/vite.js --host 127.0.0.1 --port ${modules} --strictPort`,
      url: `http://127.0.0.1:${modules}/`,
      reuseExistingServer: false,
    },
  ],
});
