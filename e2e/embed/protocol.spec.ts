/** A course page on another site speaks to a frame: what api.md §4 promises to any host, without a library. */
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { addFrame, allSaid, ask, inside, notice, openHost, post, saidBy, site } from "./support/host.ts";

const small = {
  v: 1,
  height: 2,
  width: 2,
  truth: [
    [1, 0],
    [0, 1],
  ],
  prediction: [
    [0.9, 0.2],
    [0.4, 0.7],
  ],
};

test("a frame says that it is there, and does what the page around asks for", async ({ page }) => {
  await openHost(page);
  await addFrame(page, "panels=truth,prediction,losses&losses=bce,dice");
  const { params } = await notice(page, "segloss.ready");
  expect(params.version).toBe("1.0");
  for (const method of ["getState", "setState", "evaluate", "pixels", "curve", "catalogue", "loadLesson", "reset"]) {
    expect(params.capabilities).toContain(method);
  }
  expect((await ask(page, "setState", small)).result).toEqual({ problems: [] });
  const { result: state } = await ask(page, "getState");
  expect(state.truth).toEqual(small.truth);
  const { result: values } = await ask(page, "evaluate");
  const bce = -(Math.log(0.9) + Math.log(0.8) + Math.log(0.6) + Math.log(0.7)) / 4;
  expect(values.losses.bce).toBeCloseTo(bce, 6);
  const { result: pixels } = await ask(page, "pixels", { loss: "bce", kind: "loss" });
  expect(pixels.data).toHaveLength(4);
  // What a pixel adds to the mean.
  expect(pixels.data[0]).toBeCloseTo(-Math.log(0.9) / 4, 6);
  const { result: curve } = await ask(page, "curve", {
    variable: "threshold",
    losses: ["bce"],
    metrics: ["iou"],
    from: 0,
    to: 1,
    steps: 3,
  });
  expect(curve.x).toEqual([0, 0.5, 1]);
  const { result: picture } = await ask(page, "exportPNG");
  expect(picture).toMatch(/^data:image\/png;base64,iVBOR/);
  await ask(page, "undo");
  expect((await ask(page, "getState")).result.height).not.toBe(2);
  await ask(page, "redo");
  expect((await ask(page, "getState")).result.height).toBe(2);
});

test("doc/embedding.md names every method", async ({ page }) => {
  const text = readFileSync("doc/embedding.md", "utf8");
  const table = /### Methods([\s\S]*?)### Events/.exec(text)?.[1] ?? "";
  await openHost(page);
  await addFrame(page, "panels=truth");
  const { params } = await notice(page, "segloss.ready");
  for (const method of params.capabilities) expect(table).toContain(`\`${method}\``);
  expect(params.capabilities).toHaveLength(13);
});

test("changes are told, with whose they are, and the values follow", async ({ page }) => {
  await openHost(page);
  const frame = await addFrame(page, "panels=truth,prediction,losses");
  await ask(page, "setState", { threshold: 0.3 });
  const changes = async () => (await saidBy(page)).filter((each) => each.method === "segloss.change");
  expect((await changes()).map(({ params }) => params)).toEqual([{ userInitiated: false }]);
  const board = frame.getByRole("grid", { name: /^Ground truth/ });
  await board.click({ position: { x: 12, y: 12 } });
  await expect.poll(async () => (await changes()).some(({ params }) => params.userInitiated)).toBe(true);
  const { params: values } = await notice(page, "segloss.values");
  expect(Object.keys(values)).toEqual(expect.arrayContaining(["revision", "backend", "losses", "metrics", "notes"]));
});

test("what is no request is answered with its code, and changes nothing", async ({ page }) => {
  await openHost(page);
  await addFrame(page, "panels=truth,prediction,losses");
  const { result: before } = await ask(page, "getState");
  expect((await ask(page, "eval", "alert(1)")).error?.code).toBe(-32601);
  expect((await ask(page, "constructor")).error?.code).toBe(-32601);
  expect((await ask(page, "pixels", { loss: "no-such-loss", kind: "loss" })).error?.code).toBe(-32602);
  expect((await ask(page, "pixels", ["bce", "loss"])).error?.code).toBe(-32602);
  expect((await ask(page, "curve", { variable: "threshold", losses: "bce" })).error?.code).toBe(-32602);
  expect((await ask(page, "loadLesson", { lesson: "99" })).error?.code).toBe(-32602);
  await post(page, [{ jsonrpc: "2.0", segloss: 1, id: 1, method: "reset" }]);
  await expect.poll(async () => (await saidBy(page)).at(-1)?.error?.code).toBe(-32600);
  expect((await ask(page, "setState", { truth: "<img src=x onerror=alert(1)>" })).result.problems).toHaveLength(1);
  expect((await ask(page, "getState")).result).toEqual(before);
});

test("a request without an id is carried out and not answered", async ({ page }) => {
  await openHost(page);
  await addFrame(page, "panels=truth,prediction,losses");
  await ask(page, "getState");
  const count = async () => (await saidBy(page)).filter((each) => "id" in each).length;
  const answers = await count();
  await post(page, { jsonrpc: "2.0", segloss: 1, method: "setState", params: { threshold: 0.25 } });
  expect((await ask(page, "getState")).result.threshold).toBe(0.25);
  expect(await count()).toBe(answers + 1);
});

test("a page of another origin than parent= says is neither heard nor spoken to", async ({ page }) => {
  await openHost(page);
  const frame = await addFrame(page, "panels=truth,prediction,losses&parent=https://other.example");
  await expect(frame.getByRole("grid", { name: /^Ground truth/ })).toBeVisible();
  const before = await inside(page).evaluate(() => window.segloss.getState());
  await post(page, { jsonrpc: "2.0", segloss: 1, id: 1, method: "setState", params: { threshold: 0.11 } });
  await page.waitForTimeout(1500);
  expect(await inside(page).evaluate(() => window.segloss.getState())).toEqual(before);
  expect(await allSaid(page)).toEqual([]);
});

test("the right parent= is heard", async ({ page }) => {
  await openHost(page);
  await addFrame(page, `panels=truth,losses&parent=${new URL(page.url()).origin}`);
  expect((await ask(page, "getState")).result.v).toBe(1);
});

test("a stranger's messages are dropped unread: none of a thousand is answered", async ({ page }) => {
  await openHost(page);
  await addFrame(page, "panels=truth,prediction,losses");
  const { result: before } = await ask(page, "getState");
  const answers = (await allSaid(page)).length;
  // Another frame of the page is no parent of the embed, though it may reach its window.
  const heard = await page.evaluate(async () => {
    const stranger = document.createElement("iframe");
    stranger.srcdoc = "<p>stranger</p>";
    document.body.append(stranger);
    await new Promise((resolve) => stranger.addEventListener("load", resolve));
    const script = stranger.contentDocument?.createElement("script") as HTMLScriptElement;
    script.textContent = `window.heard = 0;
      addEventListener("message", () => { window.heard += 1; });
      for (let id = 0; id < 1000; id += 1) {
        parent.frames[0].postMessage({ jsonrpc: "2.0", segloss: 1, id, method: "setState", params: { threshold: 0.9 } }, "*");
      }`;
    stranger.contentDocument?.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return (stranger.contentWindow as unknown as { heard: number }).heard;
  });
  expect(heard).toBe(0);
  const late = (await saidBy(page)).slice(answers).filter((each) => "id" in each);
  expect(late).toEqual([]);
  expect((await ask(page, "getState")).result).toEqual(before);
});

test("a flood of 1,000 messages a second is carried out at 60 a second, and the frame stays usable", async ({
  page,
}) => {
  await openHost(page);
  const frame = await addFrame(page, "panels=truth,prediction,losses");
  await ask(page, "getState");
  await page.waitForTimeout(1100);
  const answered = await page.evaluate(async () => {
    const target = document.querySelector("iframe")?.contentWindow;
    const { said } = window as unknown as { said: { data: { id?: unknown } }[] };
    const start = said.length;
    let sent = 0;
    const begin = performance.now();
    while (performance.now() - begin < 2000) {
      const due = (performance.now() - begin) as number;
      for (; sent < due; sent += 1) {
        target?.postMessage(
          { jsonrpc: "2.0", segloss: 1, id: sent, method: "setState", params: { threshold: (sent % 90) / 100 + 0.05 } },
          "*",
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const counted = said.slice(start).filter(({ data }) => typeof data.id === "number").length;
    return { sent, counted, seconds: (performance.now() - begin) / 1000 };
  });
  expect(answered.sent).toBeGreaterThan(1900);
  expect(answered.counted).toBeLessThanOrEqual(60 * Math.ceil(answered.seconds + 1));
  expect(answered.counted).toBeGreaterThan(30);
  const before = await inside(page).evaluate(() => window.segloss.getState());
  await frame.getByRole("grid", { name: /^Ground truth/ }).click({ position: { x: 12, y: 12 } });
  await expect
    .poll(async () => (await inside(page).evaluate(() => window.segloss.getState())).truth)
    .not.toEqual(before.truth);
});

test("the height is told in three dialects, as often as it changes, and never flutters", async ({ page }) => {
  await openHost(page);
  const frame = await addFrame(page, "panels=truth,prediction,losses");
  await ask(page, "evaluate");
  const { params } = await notice(page, "segloss.resize");
  const real = () => inside(page).evaluate(() => document.getElementById("root")?.getBoundingClientRect().height ?? 0);
  await expect
    .poll(async () => Math.abs(((await notice(page, "segloss.resize")).params.height as number) - (await real())))
    .toBeLessThan(1);
  const others = (await allSaid(page)).map(({ data }) => data as Record<string, unknown>);
  expect(others).toContainEqual({ context: "h5p", action: "hello" });
  expect(others.some((each) => each.subject === "lti.frameResize" && typeof each.height === "number")).toBe(true);
  expect(others.some((each) => each.context === "h5p" && each.action === "resize")).toBe(true);
  await page.evaluate(() => document.querySelector("iframe")?.setAttribute("width", "300"));
  await expect.poll(async () => (await notice(page, "segloss.resize")).params.height).toBeGreaterThan(params.height);
  await expect(frame.getByRole("grid", { name: /^Ground truth/ })).toBeVisible();
  // As high as it says: nothing moves any more.
  const { height } = (await notice(page, "segloss.resize")).params;
  await page.evaluate((value) => document.querySelector("iframe")?.setAttribute("height", String(value)), height);
  const told = async () => (await saidBy(page)).filter((each) => each.method === "segloss.resize").length;
  await page.waitForTimeout(500);
  const count = await told();
  await page.waitForTimeout(1000);
  expect(await told()).toBe(count);
});

test("language, theme and locks follow the address without a reload", async ({ page }) => {
  await openHost(page);
  const frame = await addFrame(page, "panels=truth,prediction,losses&lang=en&theme=light");
  await ask(page, "setState", small);
  const go = (parameters: string) =>
    page.evaluate(
      (url) => document.querySelector("iframe")?.contentWindow?.location.replace(url),
      `${site()}#/embed?${parameters}`,
    );
  await go("panels=truth,prediction,losses&lang=zh-CN&theme=dark&lock=truth");
  await expect(frame.getByRole("grid", { name: /^真值|^标注|^真实/ })).toHaveAttribute("aria-readonly", "true");
  const dark = await inside(page).evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(dark).toBe("dark");
  expect((await ask(page, "getState")).result.truth).toEqual(small.truth);
  expect((await saidBy(page)).filter((each) => each.method === "segloss.ready").length).toBeLessThan(4);
});

test("a locked board cannot be painted, the other can", async ({ page }) => {
  await openHost(page);
  const frame = await addFrame(page, "panels=truth,prediction,losses&lock=truth,threshold");
  const { result: before } = await ask(page, "getState");
  await frame.getByRole("grid", { name: /^Ground truth/ }).click({ position: { x: 12, y: 12 } });
  await frame.getByRole("grid", { name: /^Prediction/ }).click({ position: { x: 12, y: 12 } });
  await expect.poll(async () => (await ask(page, "getState")).result.prediction).not.toEqual(before.prediction);
  expect((await ask(page, "getState")).result.truth).toEqual(before.truth);
});

test("the page to copy of doc/embedding.md does what it says", async ({ page }) => {
  const text = readFileSync("doc/embedding.md", "utf8");
  const [, html = ""] = /```html\n(<!doctype html>[\s\S]*?)```/.exec(text) ?? [];
  expect(html).toContain("https://segloss.github.io/segloss-playground/");
  await page.goto("blank.html");
  await page.setContent(html.replace("https://segloss.github.io/segloss-playground/", site()));
  await expect(page.locator("#bce")).toHaveText("0.1872");
  await page.getByRole("button", { name: "Threshold 0.3" }).click();
  await expect.poll(() => inside(page).evaluate(() => window.segloss.getState().threshold)).toBe(0.3);
  await expect.poll(async () => (await page.locator("#figure").boundingBox())?.height).not.toBe(600);
});
