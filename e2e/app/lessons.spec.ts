/** Lessons: every one is completed in both languages, one by keyboard alone; nothing of one's own drawing is lost. */
import { expect, type Page, test } from "@playwright/test";
import { openApp, scene } from "./support/app.ts";
import { drag, type TestFile } from "./support/files.ts";

const ids = Array.from({ length: 13 }, (_, k) => String(k + 1).padStart(2, "0"));

async function openLessons(page: Page, address = ""): Promise<void> {
  await page.goto(`#/lessons${address}`);
  await page.evaluate(() => window.segloss.ready);
}

async function solvedGoals(page: Page): Promise<void> {
  await expect(page.locator("[data-goal]").first()).toBeVisible();
  await expect(page.locator('[data-goal][aria-checked="false"]')).toHaveCount(0);
}

for (const [lang, show, next, finish, done] of [
  ["en", "Show me", "Next", "Finish", "Lesson complete"],
  ["zh-CN", "演示做法", "下一步", "完成", "本课完成"],
] as const) {
  test(`every lesson is completed from beginning to end, ${lang}`, async ({ page }) => {
    test.setTimeout(300_000);
    // Solutions are played without pauses.
    await page.emulateMedia({ reducedMotion: "reduce" });
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await openLessons(page, `?lang=${lang}&backend=cpu`);
    expect(
      await page.locator("[data-lesson]").evaluateAll((all) => all.map((each) => each.getAttribute("data-lesson"))),
    ).toEqual(ids);
    const completed: string[] = [];
    await page.exposeFunction("noteComplete", (lesson: string) => completed.push(lesson));
    await page.evaluate(() => {
      window.segloss.on("complete", (payload) => {
        const { lesson } = payload as { lesson: string };
        (window as unknown as { noteComplete: (id: string) => void }).noteComplete(lesson);
      });
    });
    const lessons = await page.evaluate(() => window.segloss.lessons());
    expect(lessons.map(({ id }) => id)).toEqual(ids);
    for (const { id, steps } of lessons) {
      await page.evaluate((lesson) => window.segloss.loadLesson(lesson), id);
      for (let step = 0; step < steps; step++) {
        const guide = page.locator(`[data-lesson="${id}"][data-step="${step}"]`);
        await expect(guide.locator("[data-text]")).toHaveCount(1);
        const text = (await guide.locator("[data-text]").textContent()) ?? "";
        expect(/[\u4e00-\u9fff]/.test(text), `${id}, step ${step}: ${text}`).toBe(lang === "zh-CN");
        await guide.getByRole("button", { name: show }).click();
        await solvedGoals(page);
        await guide.getByRole("link", { name: step === steps - 1 ? finish : next }).click();
      }
      await expect(page.getByRole("heading", { name: done })).toBeVisible();
    }
    expect(completed).toEqual(ids);
    expect(errors).toEqual([]);
    await page.goto("#/lessons/certificate");
    await expect(page.locator(".certificate-sheet tbody tr")).toHaveCount(13);
  });
}

test("a lesson by keyboard alone: answers, brush, cells, the way on", async ({ page }) => {
  await openLessons(page, "/02?backend=cpu");
  const guide = page.locator('[data-lesson="02"]');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Tabs until something is focused. */
  async function tabTo(selector: string): Promise<void> {
    for (let k = 0; k < 120; k++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${selector} is not reached by Tab`);
  }
  await expect(guide.locator("[data-question]")).toHaveCount(2);
  await tabTo('[data-question="1"] input');
  await page.keyboard.type("1.8");
  await press("Enter");
  await expect(guide.getByText(/1\.8 is the sum of all/)).toBeVisible();
  await press("Control+a");
  await page.keyboard.type("1.7");
  await press("Enter");
  await tabTo('[data-question="2"] input');
  await page.keyboard.type("3.8");
  await press("Enter");
  await solvedGoals(page);
  await tabTo(".lesson-next");
  await press("Enter");
  await expect(page.locator('[data-lesson="02"][data-step="1"]')).toBeVisible();
  // The value of the brush, then the third cell of the prediction.
  await page.locator("body").press("Home");
  await tabTo('.tools-slider input[aria-label="Value"]:not(:disabled), .tools-slider:last-of-type input');
  await press("End");
  await page.getByRole("grid", { name: "Prediction" }).locator('[tabindex="0"]').focus();
  await press("End", "Space");
  await solvedGoals(page);
  expect((await scene(page)).prediction).toEqual([[0.9, 0.1, 1]]);
  await tabTo(".lesson-next");
  await press("Enter");
  await tabTo('[data-question="1"] input');
  await press("Space");
  await solvedGoals(page);
  await tabTo(".lesson-next");
  await press("Enter");
  await expect(page.getByRole("heading", { name: "Lesson complete" })).toBeFocused();
});

test("hints come one by one, locked boards stay, restarting and going back never trap", async ({ page }) => {
  await openLessons(page, "/01?backend=cpu");
  const guide = page.locator('[data-lesson="01"]');
  await guide.getByRole("button", { name: "A hint" }).click();
  await expect(guide.getByText("Hint 1")).toBeVisible();
  await expect(guide.getByText("Hint 2")).toHaveCount(0);
  await guide.getByRole("button", { name: "Another hint" }).click();
  await guide.getByRole("button", { name: "Another hint" }).click();
  await expect(guide.getByText("Hint 3")).toBeVisible();
  await expect(guide.getByRole("button", { name: /hint/ })).toHaveCount(0);
  const before = await scene(page);
  await page.getByRole("grid", { name: "Prediction" }).locator('[tabindex="0"]').focus();
  for (const key of ["Space", "ArrowRight", "Space"]) await page.keyboard.press(key);
  expect((await scene(page)).prediction).toEqual(before.prediction);
  await guide.getByRole("link", { name: "Skip" }).click();
  await expect(page.locator('[data-step="1"]')).toBeVisible();
  await page.evaluate(() => window.segloss.setState({ prediction: [[1, 0, 1]] }));
  await solvedGoals(page);
  await page.getByRole("button", { name: "Restart step" }).click();
  await expect(page.locator('[data-goal][aria-checked="false"]')).toHaveCount(1);
  expect((await scene(page)).prediction).toEqual(before.prediction);
  // Undo stops where the step began.
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press("Control+z");
  expect((await scene(page)).width).toBe(3);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(page.locator('[data-step="0"]')).toBeVisible();
});

test("the drawing waits while a lesson uses the boards, over a reload too; progress is kept and can be forgotten", async ({
  page,
}) => {
  await openApp(page, "?backend=cpu");
  await page.evaluate(() =>
    window.segloss.setState({
      truth: [
        [1, 0],
        [0, 1],
      ],
      prediction: [
        [0.5, 0.25],
        [0.125, 1],
      ],
    }),
  );
  const own = await scene(page);
  await page.getByRole("link", { name: "Lessons" }).click();
  await page.locator('[data-lesson="04"]').click();
  await expect(page.locator('[data-step="0"]')).toBeVisible();
  expect((await scene(page)).height).toBe(4);
  await page.locator("[data-question] label").nth(1).click();
  await solvedGoals(page);
  await page.reload();
  await page.evaluate(() => window.segloss.ready);
  await expect(page.locator('[data-step="0"]')).toBeVisible();
  await page.getByRole("link", { name: "Explore" }).click();
  await expect.poll(async () => (await scene(page)).prediction).toEqual(own.prediction);
  await page.getByRole("link", { name: "Lessons" }).click();
  const entry = page.locator(".lesson-entry").filter({ has: page.locator('[data-lesson="04"]') });
  await expect(entry).toContainText("1 of 3 steps");
  await page.getByRole("button", { name: "Forget my progress" }).click();
  await page.getByRole("button", { name: "Forget it" }).click();
  await expect(entry).not.toContainText("of 3 steps");
});

const ownStep = {
  title: "Two pixels",
  text: "Raise **both** pixels. Now: `=dice`. <img src=x onerror=alert(1)> [bad](javascript:alert(1)) [good](https://example.org)",
  scene: { height: 1, width: 2, truth: [[1, 1]], prediction: [[0.5, 0.5]] },
  goals: [{ that: "dice < 0.1", text: { en: "Dice loss below 0.1", "zh-CN": "Dice 损失低于 0.1" } }],
  hints: ["one", "two", "three"],
  solution: [
    {
      do: "paint",
      grid: "prediction",
      cells: [
        [1, 1],
        [1, 2],
      ],
      value: 1,
    },
  ],
};
const brokenStep = { ...ownStep, goals: [{ that: "diec < 0.1", text: "x" }] };

function ownFile(content: unknown): TestFile {
  return {
    name: "mine.segloss-lesson.json",
    mimeType: "application/json",
    buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content, null, 2)),
  };
}

test("a lesson from a file is opened and solved; mistakes in one are told by line; nothing in its text becomes markup", async ({
  page,
}) => {
  await openLessons(page, "?backend=cpu");
  const input = page.locator('.own-lesson input[type="file"]');
  await input.setInputFiles(ownFile('{\n"seglossLesson": 1,\n"title": }'));
  await expect(page.getByText(/^Line 3: .*mine\.segloss-lesson\.json.* cannot be read: it is no JSON/)).toBeVisible();
  await input.setInputFiles(ownFile({ seglossLesson: 1, title: "Mine", steps: [ownStep, brokenStep] }));
  await expect(page.getByText(/^Line \d+: The goal "diec < 0\.1" cannot be read\. .*not known/)).toBeVisible();
  await page.getByRole("button", { name: "Open it without these parts (1 step)" }).click();
  const guide = page.locator('[data-lesson="own"][data-step="0"]');
  await expect(guide.locator(".lesson-steps li")).toHaveCount(1);
  await page.goto("#/lessons");
  await input.setInputFiles(ownFile({ seglossLesson: 1, title: "Mine", steps: [ownStep, ownStep] }));
  await expect(guide).toBeVisible();
  await expect(guide.locator("img, script")).toHaveCount(0);
  await expect(guide.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  expect(
    await guide.locator(".lesson-text a").evaluateAll((all) => all.map((each) => each.getAttribute("href"))),
  ).toEqual(["https://example.org"]);
  await expect(guide.locator(".lesson-value")).toHaveText("0.3333");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await guide.getByRole("button", { name: "Show me" }).click();
  await solvedGoals(page);
  await page.reload();
  await expect(guide).toBeVisible();
  await expect(guide.locator('.lesson-steps a[data-solved="helped"]')).toHaveCount(1);
});

test("a lesson file dropped on any page opens; another lesson has none of its ticks", async ({ page }) => {
  await openApp(page, "?lang=en&backend=cpu");
  await expect(page.locator(".katex").first()).toBeAttached();
  await drag(page, ownFile({ seglossLesson: 1, title: "Mine", steps: [ownStep] }), "drop");
  const guide = page.locator('[data-lesson="own"][data-step="0"]');
  await expect(guide).toContainText("Mine");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await guide.getByRole("button", { name: "Show me" }).click();
  await solvedGoals(page);
  await expect(guide.locator("[data-solved]")).toHaveCount(1);
  await drag(page, ownFile({ seglossLesson: 1, title: "Yours", steps: [ownStep] }), "drop");
  await expect(guide).toContainText("Yours");
  await expect(guide.locator("[data-solved]")).toHaveCount(0);
  await expect(page.locator('[data-goal][aria-checked="false"]')).toHaveCount(1);
});

test("a lesson is linked by its address, which stays in the links; what cannot be had is said", async ({ page }) => {
  const body = JSON.stringify({ seglossLesson: 1, title: "Week 3", steps: [ownStep, ownStep] });
  await page.context().route("**/week3.segloss-lesson.json", (route) => route.fulfill({ body }));
  await openLessons(page, "/own?lesson-url=week3.segloss-lesson.json&lang=en&backend=cpu");
  const guide = page.locator('[data-lesson="own"]');
  await expect(guide).toContainText("Week 3");
  await guide.getByRole("link", { name: "Skip" }).click();
  await expect(guide).toHaveAttribute("data-step", "1");
  expect(page.url()).toContain("lesson-url=week3.segloss-lesson.json");
  await page.goto("#/lessons/own?lesson-url=nowhere.json");
  await expect(page.getByText(/nowhere\.json could not be loaded/)).toBeVisible();
  await page.goto("#/lessons/own?lesson-url=https://elsewhere.example/a.json");
  await expect(page.getByText(/from the same site only/)).toBeVisible();
});

test("a lesson that does not exist is said, with those that do; the answers are there for teachers", async ({
  page,
}) => {
  await openLessons(page, "/99?backend=cpu");
  await expect(page.getByRole("heading", { name: "There is no lesson “99”." })).toBeVisible();
  await expect(page.locator("[data-lesson]")).toHaveCount(13);
  const refused = await page.evaluate(() =>
    window.segloss.loadLesson("99").then(
      () => "",
      (error: Error) => error.message,
    ),
  );
  expect(refused).toMatch(/There is no such lesson; there are 01, 02/);
  await page.goto("#/lessons/print");
  await expect(page.locator(".print-lesson")).toHaveCount(13);
  await expect(page.getByText("Answer 1: 0.1839")).toBeVisible();
});
