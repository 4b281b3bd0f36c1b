/** What `setState` refuses: field by field, with a path and a reason, and nothing else lost. */
import { expect, test } from "@playwright/test";
import { filled, openApp, scene, setScene } from "./support/app.ts";
import { small } from "./support/small.ts";

test.describe("refuses field by field, with a path and a reason", () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page, "?backend=cpu");
    await setScene(page, { ...small, threshold: 0.4, losses: ["bce", "dice"], params: { tversky: { alpha: 0.6 } } });
  });

  /** What is given, which paths are refused. */
  const cases: readonly (readonly [string, unknown, readonly RegExp[]])[] = [
    ["a newer version", { v: 2, threshold: 0.9 }, [/^v$/]],
    ["a threshold that is no number", { threshold: "0.5" }, [/^threshold$/]],
    ["a threshold above 1", { threshold: 1.5 }, [/^threshold$/]],
    ["a threshold that is NaN", { threshold: Number.NaN }, [/^threshold$/]],
    [
      "truth that is neither 0 nor 1",
      {
        truth: [
          [0, 1, 1, 0],
          [0, 0.5, 0, 0],
          [0, 0, 0, 1],
        ],
      },
      [/^truth/],
    ],
    [
      "a probability above 1",
      {
        prediction: [
          [0, 1, 1, 0],
          [0, 1.01, 0, 0],
          [0, 0, 0, 1],
        ],
      },
      [/^prediction/],
    ],
    [
      "a negative probability",
      {
        prediction: [
          [0, 1, 1, 0],
          [0, -0.01, 0, 0],
          [0, 0, 0, 1],
        ],
      },
      [/^prediction/],
    ],
    [
      "a NaN probability",
      {
        prediction: [
          [0, 1, 1, 0],
          [0, Number.NaN, 0, 0],
          [0, 0, 0, 1],
        ],
      },
      [/^prediction/],
    ],
    [
      "an infinite probability",
      {
        prediction: [
          [0, Number.POSITIVE_INFINITY, 1, 0],
          [0, 1, 0, 0],
          [0, 0, 0, 1],
        ],
      },
      [/^prediction/],
    ],
    [
      "a text for a probability",
      {
        prediction: [
          [0, "1", 1, 0],
          [0, 1, 0, 0],
          [0, 0, 0, 1],
        ],
      },
      [/^prediction/],
    ],
    [
      "ragged rows",
      {
        truth: [
          [0, 1, 1, 0],
          [0, 0],
          [0, 0, 0, 1],
        ],
      },
      [/^truth/],
    ],
    ["no rows", { truth: [] }, [/^truth/]],
    ["rows without cells", { truth: [[], [], []], prediction: [[], [], []] }, [/^(truth|prediction|width)/]],
    [
      "grids that do not fit each other",
      { truth: filled(2, 2, 0), prediction: filled(3, 3, 0) },
      [/^(truth|prediction)/],
    ],
    ["truth of another size alone", { truth: filled(5, 5, 0) }, [/^truth/]],
    [
      "a size that does not fit the grids given",
      { height: 7, width: 7, ...small },
      [/^(truth|prediction|height|width)/],
    ],
    ["a height of 0", { height: 0 }, [/^height$/]],
    ["a width of 1025", { width: 1025 }, [/^width$/]],
    ["a height that is not whole", { height: 2.5 }, [/^height$/]],
    ["an unknown loss", { losses: ["dice", "no-such-loss"] }, [/^losses/]],
    ["losses that are no list", { losses: "dice" }, [/^losses$/]],
    ["parameters of an unknown loss", { params: { "no-such-loss": { alpha: 1 } } }, [/^params\.no-such-loss/]],
    ["an unknown parameter", { params: { dice: { alpha: 1 } } }, [/^params\.dice\.alpha$/]],
    ["a parameter that is NaN", { params: { tversky: { alpha: Number.NaN } } }, [/^params\.tversky\.alpha$/]],
    ["a negative weight", { params: { tversky: { alpha: -0.1 } } }, [/^params\.tversky\.alpha$/]],
    ["a share above 1", { params: { focal: { alpha: 1.1 } } }, [/^params\.focal\.alpha$/]],
    ["a switch that is half on", { params: { dice: { zeroIfEmpty: 0.5 } } }, [/^params\.dice\.zeroIfEmpty$/]],
    ["parameters that are a list", { params: [1, 2] }, [/^params$/]],
    ["parameters of a loss that are a number", { params: { dice: 3 } }, [/^params\.dice$/]],
    ["a view that is a text", { view: "all" }, [/^view$/]],
  ];

  for (const [what, given, paths] of cases) {
    test(what, async ({ page }) => {
      const before = await scene(page);
      const problems = await setScene(page, given);
      expect(problems.length).toBeGreaterThan(0);
      for (const path of paths) {
        const fitting = problems.filter((problem) => path.test(problem.path));
        expect(fitting.length, JSON.stringify(problems)).toBeGreaterThan(0);
        for (const { message } of fitting) expect(message.length).toBeGreaterThan(8);
      }
      const after = await scene(page);
      expect({ ...after, params: {}, losses: [] }).toEqual({ ...before, params: {}, losses: [] });
      expect(after.losses.every((id) => ["bce", "dice"].includes(id))).toBe(true);
    });
  }

  test("what is good beside it is kept", async ({ page }) => {
    const problems = await setScene(page, {
      threshold: 0.7,
      prediction: filled(2, 2, 3),
      params: { tversky: { alpha: -1, beta: 2 }, bogus: {} },
      losses: ["boundary"],
    });
    expect(problems.map((problem) => problem.path)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^prediction/), "params.tversky.alpha"]),
    );
    const { threshold, prediction, losses: pinned, params } = await scene(page);
    expect(threshold).toBe(0.7);
    expect(prediction).toEqual(small.prediction);
    expect(pinned).toEqual(["boundary"]);
    expect(params.tversky?.beta).toBe(2);
  });

  test("the page shows what was refused, and the notice can be dismissed", async ({ page }) => {
    await setScene(page, { threshold: 7 });
    const notice = page.getByText("threshold", { exact: false }).filter({ hasText: /0|1/ });
    await expect(notice.first()).toBeVisible();
    await page
      .getByRole("button", { name: /dismiss|close/i })
      .first()
      .click();
    await expect(page.getByRole("button", { name: /dismiss/i })).toHaveCount(0);
  });

  test("hostile values neither throw nor change anything", async ({ page }) => {
    const before = await scene(page);
    const outcome = await page.evaluate(async () => {
      const loop: Record<string, unknown> = {};
      loop.view = loop;
      const trap = new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("trap");
          },
          get: () => {
            throw new Error("trap");
          },
        },
      );
      const thrower = {
        get threshold(): number {
          throw new Error("getter");
        },
      };
      const hostile: unknown[] = [
        null,
        undefined,
        3,
        "scene",
        [],
        true,
        () => 1,
        Symbol("s"),
        new Date(),
        trap,
        thrower,
        loop,
        { truth: trap },
        { prediction: { length: 1e9 } },
        { params: trap },
        { losses: new Array(1e6).fill("dice") },
        { losses: ["__proto__", "constructor", "toString"] },
        JSON.parse('{"params":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}'),
        { view: JSON.parse('{"__proto__":{"polluted":1}}') },
        { truth: new Array(2e9), prediction: [] },
        { height: "32", width: {} },
        { height: 1e308, width: -0 },
        { threshold: { valueOf: () => 0.5 } },
        { threshold: 10n },
      ];
      const started = performance.now();
      const failures: string[] = [];
      for (const [index, given] of hostile.entries()) {
        try {
          const answer = window.segloss.setState(given);
          if (!(answer instanceof Promise)) failures.push(`${index}: no promise`);
          const { problems } = await answer;
          if (!Array.isArray(problems)) failures.push(`${index}: no list`);
        } catch (error) {
          failures.push(`${index}: ${String(error)}`);
        }
      }
      return { failures, took: performance.now() - started, polluted: "polluted" in {} };
    });
    expect(outcome.failures).toEqual([]);
    expect(outcome.polluted).toBe(false);
    expect(outcome.took).toBeLessThan(24 * 100);
    const after = await scene(page);
    expect([after.truth, after.prediction, after.threshold]).toEqual([
      before.truth,
      before.prediction,
      before.threshold,
    ]);
  });

  // How long both take is a figure of the bench, which measures when nothing else runs.
  test("accepts 256×256 whole, and refuses it whole for one bad row", async ({ page }) => {
    const problems = await page.evaluate(async () => {
      const grid = (value: number) => Array.from({ length: 256 }, () => Array.from({ length: 256 }, () => value));
      const good = await window.segloss.setState({ truth: grid(1), prediction: grid(0.3) });
      const bad = await window.segloss.setState({ prediction: [...grid(0.7).slice(1), new Array(256).fill(2)] });
      return { good: good.problems, bad: bad.problems.map((problem) => problem.path) };
    });
    expect(problems).toEqual({ good: [], bad: ["prediction"] });
    const { truth, prediction } = await scene(page);
    expect([truth.length, truth[255]?.[255], prediction[0]?.[0], prediction[255]?.[255]]).toEqual([256, 1, 0.3, 0.3]);
  });
});
