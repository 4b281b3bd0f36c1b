/** The kernel by itself: that it is tfjs on WebGL, what crosses to the GPU, that its numbers hold, and what a lost context does. */
import { expect, test } from "@playwright/test";
import { binary, call, name, number, subtract } from "#expression/node.ts";
import { losses } from "#losses/index.ts";
import { randomGrid } from "./grids.ts";
import { expectNear, openHarness } from "./support.ts";

const p = name("p");
/** A map with both signs, over p and g. */
const error = subtract(p, name("g"));

test("runs on tfjs's WebGL backend", async ({ page }) => {
  const { backend, renderer } = await openHarness(page);
  console.log(`renderer: ${renderer}`);
  expect(backend).toBe("webgl");
  expect(renderer).not.toBe("");
});

test.describe("traffic", () => {
  const grid = randomGrid(50, 70, 1);
  /** Rows 10…12, columns 21…30: texels 5…7 of four columns. */
  const cells = [10 * 70 + 21, 11 * 70 + 30, 12 * 70 + 25];
  const stroke = { grid: "prediction", cells, values: [0.1, 0.2, 0.3] } as const;

  test("an update uploads the changed rectangle, draws once per 16 sums, gathers, and reads back once", async ({
    page,
  }) => {
    await openHarness(page);
    const slots = await page.evaluate(() => window.kernel.slots());
    const calls = await page.evaluate(([g, s]) => window.kernel.callsOfStroke(g, s, null), [grid, stroke] as const);
    expect(calls.uploads).toEqual([[5, 10, 3, 3]]);
    expect(calls.draws).toBe(Math.ceil((slots + 1) / 16) + 1);
    expect(calls.readbacks).toBe(1);
  });

  test("an update of the truth uploads besides the two maps that follow it", async ({ page }) => {
    await openHarness(page);
    const truth = { grid: "truth", cells: [0], values: [grid.truth[0] === 1 ? 0 : 1] } as const;
    const calls = await page.evaluate(([g, s]) => window.kernel.callsOfStroke(g, s, null), [grid, truth] as const);
    expect(calls.uploads).toEqual([
      [0, 0, 1, 1],
      [0, 0, 18, 50],
      [0, 0, 18, 50],
    ]);
    expect(calls.readbacks).toBe(1);
  });

  test("the shown map costs one draw more and no readback", async ({ page }) => {
    await openHarness(page);
    const slots = await page.evaluate(() => window.kernel.slots());
    const calls = await page.evaluate(
      ([g, s]) => window.kernel.callsOfStroke(g, s, { loss: "dice", kind: "gradient" }),
      [grid, stroke] as const,
    );
    expect(calls.draws).toBe(Math.ceil((slots + 1) / 16) + 2);
    expect(calls.readbacks).toBe(1);
  });

  test("painting draws once and reads nothing back", async ({ page }) => {
    await openHarness(page);
    await page.evaluate((g) => window.kernel.load(g, {}), grid);
    const calls = await page.evaluate((body) => window.kernel.callsOfPaint(body, {}), error);
    expect(calls).toEqual({ uploads: [], draws: 1, readbacks: 0 });
  });

  test("a rectangle at the right edge stays inside the texture", async ({ page }) => {
    await openHarness(page);
    await page.evaluate((g) => window.kernel.load(g, {}), grid);
    const rect = { top: 49, left: 69, bottom: 50, right: 70 };
    const calls = await page.evaluate((r) => window.kernel.callsOfRefresh(r), rect);
    expect(calls).toEqual({ uploads: [[17, 49, 1, 1]], draws: 0, readbacks: 0 });
  });
});

test.describe("sums", () => {
  for (const [height, width] of [
    [1, 1],
    [1, 7],
    [9, 1],
    [5, 7],
    [33, 130],
    [257, 66],
    [1024, 3],
    [3, 1023],
    [1024, 1024],
  ] as const) {
    test(`agree with float64 at ${height} × ${width}`, async ({ page }) => {
      await openHarness(page);
      for (const params of [{}, { bce: { clip: 1e-7 }, focal: { clip: 1e-7, gamma: 1.7 } }]) {
        const { quick, general, reference } = await page.evaluate(
          ([rows, columns, given]) => window.kernel.planSumsOfRandom(rows, columns, given),
          [height, width, params] as const,
        );
        reference.forEach((wanted, slot) => {
          expectNear(quick[slot], wanted, 1e-5, `slot ${slot}`);
          expectNear(general[slot], wanted, 1e-5, `slot ${slot}, general shader`);
        });
      }
    });
  }

  test("of parameters at whole numbers come from quicker shaders", async ({ page }) => {
    await openHarness(page);
    const grid = randomGrid(3, 3, 3);
    const changes = (params: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
      page.evaluate(([g, given]) => window.kernel.changesShaders(g, given), [grid, params] as const);
    expect(await changes({})).toBe(true);
    const broken = losses.map(({ id, parameters }) => {
      const own = Object.entries(parameters).map(([key, parameter]) => [key, parameter.default + 0.123] as const);
      return [id, Object.fromEntries(own)] as const;
    });
    expect(await changes(Object.fromEntries(broken))).toBe(false);
  });

  test("keep the precision of probabilities next to 0 and 1", async ({ page }) => {
    for (const near of [1e-6, 1e-9, 1e-30, 0]) {
      await openHarness(page);
      const prediction = [near, 1 - near, near, 1 - near];
      const grid = { height: 2, width: 2, truth: [1, 1, 0, 0], prediction };
      const { quick, general, reference } = await page.evaluate((g) => window.kernel.planSums(g, {}), grid);
      reference.forEach((wanted, slot) => {
        for (const got of [quick[slot], general[slot]]) {
          expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-5 * Math.abs(wanted));
        }
      });
    }
  });

  test("pass the self-check, which a wrong uniform fails", async ({ page }) => {
    await openHarness(page);
    expect(await page.evaluate(() => window.kernel.checked(false))).toBeNull();
    await openHarness(page);
    expect(await page.evaluate(() => window.kernel.checked(true))).toContain("instead of");
  });
});

test.describe("maps", () => {
  /** 256 colours of which no two are alike. */
  const ramp = (blue: number) => Array.from({ length: 256 }, (_, k) => [k, 255 - k, blue, 255]).flat();
  const palettes = { sequential: ramp(10), diverging: ramp(20) };
  const grid = randomGrid(6, 11, 5);

  for (const [title, body, limit, diverging] of [
    ["sequential", p, 1, false],
    ["diverging", error, 0.8, true],
    ["without a scale", error, 0, true],
  ] as const) {
    test(`painted in palette colours, row 0 on top: ${title}`, async ({ page }) => {
      await openHarness(page);
      await page.evaluate((g) => window.kernel.load(g, {}), grid);
      const picture = await page.evaluate(
        (given) => window.kernel.paint(given.body, {}, given.limit, given.diverging, given.palettes),
        { body, limit, diverging, palettes },
      );
      expect([picture.height, picture.width]).toEqual([6, 11]);
      grid.prediction.forEach((probability, cell) => {
        const value = diverging ? probability - (grid.truth[cell] ?? 0) : probability;
        const share = limit === 0 ? 0 : value / limit;
        const place = 255 * Math.min(1, Math.max(0, diverging ? (share + 1) / 2 : share));
        const [red = -1, green, blue, alpha] = picture.bytes.slice(cell * 4, cell * 4 + 4);
        expect(Math.abs(red - place)).toBeLessThanOrEqual(0.5001);
        expect([green, blue, alpha]).toEqual([255 - red, diverging ? 20 : 10, 255]);
      });
    });
  }

  test("a pixel without a value is transparent", async ({ page }) => {
    await openHarness(page);
    const two = { height: 1, width: 2, truth: [0, 0], prediction: [0, 0.5] };
    await page.evaluate((g) => window.kernel.load(g, {}), two);
    const { bytes } = await page.evaluate((given) => window.kernel.paint(given.body, {}, 1, false, given.palettes), {
      body: binary("/", p, p),
      palettes,
    });
    expect(bytes).toEqual([0, 0, 0, 0, 255, 0, 10, 255]);
  });

  test("are read back as floats, odd widths included", async ({ page }) => {
    await openHarness(page);
    for (const [height, width] of [
      [1, 1],
      [3, 5],
      [4, 8],
    ] as const) {
      const small = randomGrid(height, width, 9);
      const phi = small.truth.map((_, cell) => cell / 4);
      await page.evaluate(([g, map]) => window.kernel.load(g, { phi: map }), [small, phi] as const);
      const body = binary("*", call("step", subtract(p, number(0.5))), binary("+", name("phi"), name("w0")));
      const [values] = await page.evaluate((b) => window.kernel.read([b], { w0: 2 }), body);
      expect(values).toEqual(small.prediction.map((x, cell) => (x > 0.5 ? cell / 4 + 2 : 0)));
    }
  });
});

test.describe("a lost context", () => {
  const grid = { height: 2, width: 2, truth: [1, 0, 0, 1], prediction: [0.9, 0.2, 0.4, 0.7] };

  test("is told by every member, and never answered with numbers", async ({ page }) => {
    await openHarness(page);
    await page.evaluate((g) => window.kernel.load(g, {}), grid);
    const outcomes = await page.evaluate((body) => window.kernel.afterLoss(body), error);
    expect(Object.keys(outcomes)).toHaveLength(12);
    for (const [member, outcome] of Object.entries(outcomes)) expect(`${member}: ${outcome}`).toContain("ContextLost");
  });

  test("is noticed by the count where the driver says nothing", async ({ page }) => {
    await openHarness(page);
    await page.evaluate((g) => window.kernel.load(g, {}), grid);
    expect(await page.evaluate(() => window.kernel.sumsOfZeros())).toBe("ContextLost");
  });
});

test("tfjs's own operations still work on the context", async ({ page }) => {
  await page.goto("e2e/kernel/beside.html");
  await page.waitForFunction(() => "beside" in window);
  const { before, after, expected, sums } = await page.evaluate(() => window.beside.run());
  expect(after).toEqual(before);
  expectNear(after[0], expected, 1e-3, "sum of a product");
  expect(sums.every((value) => Number.isFinite(value))).toBe(true);
});
