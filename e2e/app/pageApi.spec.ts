/** `window.segloss`: the scene in and out, evaluation, events, pictures. Refusals, pixels and curves have their own files. */
import { expect, test } from "@playwright/test";
import { evaluation, filled, openApp, scene, setScene } from "./support/app.ts";
import { agree, losses, lossIds, metricIds, metrics } from "./support/reference.ts";
import { small } from "./support/small.ts";

test("has every member, on the page and in its catalogue", async ({ page }) => {
  await openApp(page);
  const kinds = await page.evaluate(() =>
    Object.fromEntries(
      Object.entries(window.segloss as unknown as Record<string, unknown>).map(([name, value]) => [name, typeof value]),
    ),
  );
  const methods = ["getState", "setState", "reset", "evaluate", "pixels", "curve", "catalogue", "undo", "redo"];
  for (const name of [...methods, "exportPNG", "on"]) expect(kinds[name], name).toBe("function");
  expect(await page.evaluate(() => window.segloss.version)).toMatch(/^1\.\d+/);
  expect(["cpu", "webgl"]).toContain(await page.evaluate(async () => (await window.segloss.ready).backend));
  const catalogue = await page.evaluate(() => window.segloss.catalogue());
  expect(catalogue.losses.map((entry) => entry.id)).toEqual(lossIds);
  expect(catalogue.metrics.map((entry) => entry.id)).toEqual(metricIds);
  for (const entry of [...catalogue.losses, ...catalogue.metrics]) {
    expect(entry.name.en, entry.id).not.toBe("");
    expect(entry.name["zh-CN"], entry.id).not.toBe("");
  }
});

test("the catalogue tells families, parameters with ranges and defaults, TeX and references", async ({ page }) => {
  await openApp(page);
  const { losses: list } = await page.evaluate(() => window.segloss.catalogue());
  const tversky = list.find((entry) => entry.id === "tversky");
  expect(tversky).toMatchObject({
    family: "region",
    parameters: { alpha: { default: 0.3 }, beta: { default: 0.7 }, smooth: { default: 0 } },
  });
  const text = JSON.stringify(tversky);
  expect(text).toContain("\\\\alpha");
  expect(text).toContain("1706.05721");
  expect(text).toMatch(/"min":/);
});

test("gives plain data that belongs to the caller", async ({ page }) => {
  await openApp(page);
  const kept = await page.evaluate(() => {
    const before = window.segloss.getState();
    const copy = JSON.stringify(before);
    before.truth[0] = [];
    (before.prediction[1] as number[])[1] = 7;
    return { same: JSON.stringify(window.segloss.getState()) === copy, plain: copy };
  });
  expect(kept.same).toBe(true);
  expect(JSON.parse(kept.plain)).toMatchObject({ v: 1, height: 32, width: 32 });
});

test("a whole scene goes in and comes out as it was", async ({ page }) => {
  await openApp(page);
  const given = {
    v: 1,
    height: 3,
    width: 4,
    ...small,
    threshold: 0.35,
    params: { tversky: { alpha: 0.25, beta: 1.5 }, focal: { gamma: 3 } },
    losses: ["dice", "boundary"],
  };
  expect(await setScene(page, given)).toEqual([]);
  expect(await scene(page)).toMatchObject(given);
  const { losses: values, metrics: at } = await evaluation(page);
  for (const [id, value] of Object.entries(losses(given))) expect(agree(values[id], value, 1e-5), id).toBe(true);
  for (const [id, value] of Object.entries(metrics(given.truth, given.prediction, 0.35))) {
    expect(agree(at[id], value, 1e-12), id).toBe(true);
  }
});

test("only the fields given change; a parameter at its default is not kept", async ({ page }) => {
  await openApp(page);
  const before = await scene(page);
  await setScene(page, { params: { tversky: { alpha: 0.9, beta: 0.7 } } });
  expect((await scene(page)).params).toEqual({ tversky: { alpha: 0.9 } });
  await setScene(page, { params: { dice: { smooth: 1 } } });
  expect(await scene(page)).toEqual({ ...before, params: { dice: { smooth: 1 } } });
});

test("takes flat typed arrays, with or without a size, and copies them", async ({ page }) => {
  await openApp(page);
  const result = await page.evaluate(async () => {
    const truth = new Uint8Array(6).fill(1);
    const prediction = new Float64Array([0, 0.2, 0.4, 0.6, 0.8, 1]);
    const first = await window.segloss.setState({ height: 2, width: 3, truth, prediction });
    truth.fill(0);
    prediction.fill(0.5);
    const kept = window.segloss.getState();
    const second = await window.segloss.setState({ prediction: new Float32Array(6).fill(0.25) });
    const now = window.segloss.getState();
    return { problems: [...first.problems, ...second.problems], kept, now };
  });
  expect(result.problems).toEqual([]);
  expect(result.kept).toMatchObject({ height: 2, width: 3, truth: filled(2, 3, 1) });
  expect(result.kept.prediction).toEqual([
    [0, 0.2, 0.4],
    [0.6, 0.8, 1],
  ]);
  expect(result.now.prediction).toEqual(filled(2, 3, 0.25));
});

test("height and width alone resize and keep what fits", async ({ page }) => {
  await openApp(page);
  await setScene(page, small);
  expect(await setScene(page, { height: 4, width: 3 })).toEqual([]);
  const { truth, prediction } = await scene(page);
  expect(truth).toEqual([
    [0, 1, 1],
    [0, 1, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(prediction).toEqual([
    [0.12, 0.81, 0.43],
    [0.27, 0.66, 0.58],
    [0.05, 0.31, 0.72],
    [0, 0, 0],
  ]);
});

test("one call is one step of undo, whatever it changes", async ({ page }) => {
  await openApp(page);
  const before = await scene(page);
  await setScene(page, { ...small, threshold: 0.2, params: { focal: { gamma: 5 } }, losses: ["focal"] });
  const after = await scene(page);
  await page.evaluate(() => window.segloss.undo());
  expect(await scene(page)).toEqual(before);
  await page.evaluate(() => window.segloss.redo());
  expect(await scene(page)).toEqual(after);
  await page.evaluate(() => window.segloss.reset());
  expect(await scene(page)).toEqual(before);
  await page.evaluate(() => window.segloss.undo());
  expect(await scene(page)).toEqual(after);
});

test("evaluate answers for the present revision, which grows with every change", async ({ page }) => {
  await openApp(page);
  const first = await evaluation(page);
  await setScene(page, { threshold: 0.31 });
  const second = await evaluation(page);
  expect(second.revision).toBeGreaterThan(first.revision);
  expect((await evaluation(page)).revision).toBe(second.revision);
  const many = await page.evaluate(async () => {
    const answers: Promise<{ revision: number; metrics: Record<string, unknown> }>[] = [];
    for (let step = 1; step <= 20; step += 1) {
      void window.segloss.setState({ threshold: step / 21 });
      answers.push(window.segloss.evaluate());
    }
    return (await Promise.all(answers)).map((answer) => answer.revision);
  });
  expect([...many].sort((a, b) => a - b)).toEqual(many);
  const { truth, prediction, threshold } = await scene(page);
  const { metrics: at } = await evaluation(page);
  expect(at.tp).toBe(metrics(truth, prediction, threshold).tp);
});

test("tells of changes, values and the backend, until it is asked to stop", async ({ page }) => {
  await openApp(page);
  const heard = await page.evaluate(async () => {
    const count = { change: 0, values: 0 };
    const stops = (["change", "values"] as const).map((name) =>
      window.segloss.on(name, () => {
        count[name] += 1;
      }),
    );
    await window.segloss.setState({ threshold: 0.21 });
    await window.segloss.evaluate();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const while_ = { ...count };
    for (const stop of stops) stop();
    await window.segloss.setState({ threshold: 0.22 });
    await window.segloss.evaluate();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { heard: while_, after: count };
  });
  expect(heard.heard.change).toBe(1);
  expect(heard.heard.values).toBeGreaterThanOrEqual(1);
  expect(heard.after).toEqual(heard.heard);
});

test("values are told at most ten times a second, the last one always; a handler that throws harms nobody", async ({
  page,
}) => {
  await openApp(page, "?backend=cpu");
  const times = await page.evaluate(async () => {
    const heard: number[] = [];
    window.segloss.on("values", () => {
      throw new Error("a host's mistake");
    });
    window.segloss.on("values", () => heard.push(performance.now()));
    const end = performance.now() + 1500;
    while (performance.now() < end) {
      await window.segloss.setState({ threshold: Math.random() });
      await window.segloss.evaluate();
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    return heard;
  });
  expect(times.length).toBeGreaterThan(3);
  expect(times.length).toBeLessThanOrEqual(21);
});

test("exportPNG gives a picture", async ({ page }) => {
  await openApp(page);
  const picture = await page.evaluate(async () => {
    const blob = await window.segloss.exportPNG();
    const image = await createImageBitmap(blob);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { type: blob.type, head: Array.from(bytes.slice(0, 8)), width: image.width, height: image.height };
  });
  expect(picture.type).toBe("image/png");
  expect(picture.head).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(picture.width).toBeGreaterThanOrEqual(32);
  expect(picture.height).toBeGreaterThanOrEqual(32);
});

test("readable parameters in the link are taken, bad ones fall back, unknown names are ignored", async ({ page }) => {
  await openApp(page, "?threshold=0.4&losses=focal,dice&tversky.alpha=0.7&nonsense=1");
  expect(await scene(page)).toMatchObject({
    threshold: 0.4,
    losses: ["focal", "dice"],
    params: { tversky: { alpha: 0.7 } },
  });
  await page.goto("about:blank");
  await openApp(page, "?threshold=seven&losses=nothing&tversky.alpha=-3&lang=xx&theme=pink");
  const { threshold, params, losses: pinned } = await scene(page);
  expect([threshold, params]).toEqual([0.5, {}]);
  expect(pinned.every((id) => lossIds.includes(id))).toBe(true);
});
