/** A lesson as a SCORM 1.2 package: made in the Share dialog, unpacked, and run in a learning platform's runtime. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { serve } from "../../scripts/serve.mjs";
import { site } from "./support/host.ts";

interface Platform {
  readonly cmi: {
    readonly core: {
      readonly lesson_status: string;
      readonly lesson_location: string;
      readonly exit: string;
      readonly score: { readonly raw: string; readonly max: string };
    };
  };
  readonly said: string[];
}

const platform = `<!doctype html><meta charset="utf-8"><title>A learning platform</title>
<script src="scorm12.min.js"></script>
<script>
  window.API = new Scorm12API({ autocommit: false });
  API.loadFromFlattenedJSON(JSON.parse(sessionStorage.getItem("cmi") ?? "{}"));
  API.said = [];
  for (const name of ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"]) API.on(name, () => API.said.push(name));
  API.on("LMSFinish", () => sessionStorage.setItem("cmi", JSON.stringify({
    "cmi.core.lesson_location": API.cmi.core.lesson_location,
    "cmi.core.lesson_status": API.cmi.core.lesson_status,
    "cmi.core.entry": "resume",
  })));
</script>
<iframe src="launch.html" width="1200" height="800"></iframe>`;

test("a lesson's package reports place, completion and score to the platform, and goes on where it was left", async ({
  page,
}) => {
  await page.goto(`${site()}#/`);
  await page.evaluate(() => window.segloss.ready);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("radio", { name: "In a course page" }).check();
  await page.getByLabel("Lesson", { exact: true }).selectOption("05");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as SCORM 1.2 package" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("segloss-lesson-05-scorm12.zip");
  const files = unzipSync(readFileSync(await download.path()));
  const manifest = new TextDecoder().decode(files["imsmanifest.xml"]);
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
  expect(listed.sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== "imsmanifest.xml")
      .sort(),
  );

  const folder = mkdtempSync(path.join(tmpdir(), "segloss-scorm-"));
  const runtime = readFileSync("node_modules/scorm-again/dist/scorm12.min.js");
  for (const [name, content] of Object.entries({
    ...files,
    "scorm12.min.js": runtime,
    "platform.html": new TextEncoder().encode(platform),
  })) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const lms = await serve({ root: folder });
  const missing: string[] = [];
  page.on("pageerror", ({ message }) => missing.push(message));
  page.on("response", (response) => response.status() >= 400 && missing.push(response.url()));
  try {
    const api = () =>
      page.evaluate(() => {
        const { cmi, said } = (window as unknown as { API: Platform }).API;
        const { lesson_status, lesson_location, score } = cmi.core;
        return { lesson_status, lesson_location, raw: score.raw, max: score.max, said: [...said] };
      });
    await page.goto(`${lms.url}platform.html`);
    const lesson = page.frameLocator("iframe").frameLocator("iframe");
    await expect(lesson.getByRole("heading", { name: "Which network does BCE prefer?" })).toBeVisible();
    await expect.poll(async () => (await api()).lesson_status).toBe("incomplete");
    await lesson.getByRole("radio", { name: "A, which misses the lesion" }).check();
    await lesson.getByRole("link", { name: "Next" }).click();
    await expect.poll(async () => (await api()).lesson_location).toBe("1");

    // Another day.
    await page.reload();
    await expect(lesson.locator('[data-lesson="05"]')).toHaveAttribute("data-step", "1");
    expect((await api()).lesson_status).toBe("incomplete");
    for (const way of ["Next", "Finish"]) {
      await lesson.getByRole("button", { name: "Show me" }).click();
      await lesson.getByRole("link", { name: way }).click();
    }
    // One of three steps was solved alone.
    await expect.poll(api).toMatchObject({ lesson_status: "completed", raw: "33", max: "100" });
    expect((await api()).said).toContain("LMSCommit");
    expect(missing).toEqual([]);
  } finally {
    await lms.close();
    rmSync(folder, { recursive: true });
  }
});
