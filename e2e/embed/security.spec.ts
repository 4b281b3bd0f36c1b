/** What comes by link, message or file stays text: none of it becomes markup or code, in the app or in an embed. */
import { expect, type Page, test } from "@playwright/test";
import { addFrame, ask, inside, openHost, post, site } from "./support/host.ts";

/** Would leave a mark if any of it ran or were parsed. */
const nasty = [
  "<img src=x onerror=\"window.pwned='img'\">",
  "<script>window.pwned='script'</script>",
  "javascript:window.pwned='url'",
  "\"><svg/onload=window.pwned='svg'>",
  "');window.pwned='code';//",
  "\\href{javascript:window.pwned='tex'}{x}\\htmlId{pwned}{x}",
  "__proto__",
  "constructor",
];

/** The reasons for which a page was harmed; none. */
function harm(page: Page, frame = page.mainFrame()): Promise<unknown[]> {
  return frame.evaluate(() => {
    const marks: unknown[] = [];
    const { pwned } = window as unknown as { pwned?: string };
    if (pwned !== undefined) marks.push(pwned);
    if (Object.keys(Object.prototype).length > 0) marks.push("prototype");
    for (const element of document.querySelectorAll("*")) {
      for (const { name } of element.attributes) if (name.startsWith("on")) marks.push(`${element.tagName} ${name}`);
      for (const name of ["href", "src", "action"]) {
        if (/^\s*javascript:/i.test(element.getAttribute(name) ?? "")) marks.push(`${element.tagName} ${name}`);
      }
    }
    if (document.querySelector("#pwned, img[src='x']") !== null) marks.push("markup");
    return marks;
  });
}

test.beforeEach(({ page }) => {
  page.on("dialog", (dialog) => {
    expect.soft(dialog.message()).toBe("no dialog");
    void dialog.dismiss();
  });
});

for (const [what, names] of [
  ["app", ["scene", "s", "lang", "theme", "losses", "threshold", "chart", "backend", "tversky.alpha", "x", "size"]],
  ["embed", ["lesson", "step", "panels", "lock", "hide", "links", "background", "parent", "lang", "scene", "s", "x"]],
] as const) {
  test(`links: the parameters of the ${what} are text`, async ({ page }) => {
    for (const value of nasty) {
      const all = new URLSearchParams(names.map((name) => [name, value]));
      await page.goto("about:blank");
      await page.goto(`${site()}#/${what === "embed" ? "embed" : ""}?${all.toString()}`);
      await page.evaluate(() => window.segloss.ready);
      await page.waitForTimeout(150);
      expect(await harm(page), value).toEqual([]);
    }
    // Places too, and names of lessons and losses.
    for (const value of what === "app" ? nasty : []) {
      for (const place of ["lessons", "losses", ""]) {
        await page.goto(`${site()}#/${place}/${encodeURIComponent(value)}`);
        await page.waitForTimeout(60);
        expect(await harm(page), value).toEqual([]);
      }
    }
  });
}

test("messages: whatever a page around says is an argument, never markup, code or a name of ours", async ({ page }) => {
  await openHost(page);
  await addFrame(page, "panels=truth,prediction,losses,formula");
  const { result: before } = await ask(page, "getState");
  for (const value of nasty) {
    const everywhere = JSON.parse(
      `{"losses":[${JSON.stringify(value)}],"view":{"loss":${JSON.stringify(value)},"chart":${JSON.stringify(value)}},` +
        `"params":{${JSON.stringify(value)}:{"__proto__":1},"__proto__":{"polluted":1}},"truth":${JSON.stringify(value)}}`,
    );
    expect((await ask(page, "setState", everywhere)).result.problems.length).toBeGreaterThan(0);
    expect((await ask(page, "pixels", { loss: value, kind: "loss" })).error?.code).toBe(-32602);
    expect((await ask(page, "curve", { variable: value, losses: [value] })).error?.code).toBe(-32602);
    expect((await ask(page, "loadLesson", { lesson: value })).error?.code).toBe(-32602);
    expect((await ask(page, value)).error?.code).toBe(-32601);
    await post(page, value);
    await post(page, { context: "h5p", action: value });
    expect(await harm(page, inside(page)), value).toEqual([]);
  }
  expect((await ask(page, "getState")).result.truth).toEqual(before.truth);
});

test("files: names and contents are text", async ({ page }) => {
  await page.goto(site());
  await page.evaluate(() => window.segloss.ready);
  await page.waitForTimeout(1000);
  for (const [name, content] of [
    [`${nasty[0]}.segloss.json`, JSON.stringify({ v: 1, height: 1, width: 1, truth: [[1]], view: { loss: nasty[1] } })],
    [`${nasty[0]}.segloss-lesson.json`, JSON.stringify({ title: nasty[0], steps: [{ text: nasty.join("\n\n") }] })],
    [`${nasty[3]}.csv`, nasty.join(",")],
    [
      `x.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" onload="window.pwned='svg'"><script>window.pwned=1</script></svg>`,
    ],
    [`${nasty[0]}.html`, nasty.join("")],
  ] as const) {
    await page.evaluate(
      ([file = "", text = ""]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], file));
        for (const type of ["dragenter", "dragover", "drop"]) {
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
        }
      },
      [name, content],
    );
    await page.waitForTimeout(500);
    expect(await harm(page), name).toEqual([]);
  }
});

test("the page's policy refuses markup, inline scripts, scripts from elsewhere and eval, even to its own code", async ({
  page,
}) => {
  await page.goto(site());
  await page.evaluate(() => window.segloss.ready);
  const refused = await page.evaluate(async () => {
    const attempt = (what: () => unknown): string => {
      try {
        what();
        return "done";
      } catch (error) {
        return (error as Error).name;
      }
    };
    const element = document.createElement("div");
    const script = document.createElement("script");
    const names = [
      attempt(() => {
        element.innerHTML = "<b>x</b>";
      }),
      attempt(() => {
        script.src = "https://elsewhere.example/x.js";
      }),
      attempt(() => {
        script.text = "window.pwned = 1";
      }),
      // From a task of the page: what a test evaluates itself is let through.
      await new Promise<string>((resolve) => {
        // biome-ignore lint/security/noGlobalEval: that it is refused is the point.
        setTimeout(() => resolve(attempt(() => globalThis.eval("1"))));
      }),
      attempt(() => new Worker("data:text/javascript,1")),
      attempt(() => document.createElement("iframe").setAttribute("srcdoc", "<script>1</script>")),
      attempt(() =>
        (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes //
          .createPolicy("mine", { createHTML: (text: string) => text }),
      ),
    ];
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    const image = new Image();
    image.src = "https://elsewhere.example/x.png";
    const button = document.createElement("button");
    button.setAttributeNS(null, "title", "x");
    document.body.append(image, button);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { names, violations, pwned: (window as unknown as { pwned?: unknown }).pwned };
  });
  expect(refused.names).toEqual([
    "TypeError",
    "TypeError",
    "TypeError",
    "EvalError",
    "TypeError",
    "TypeError",
    "TypeError",
  ]);
  expect(refused.violations).toContain("img-src");
  expect(refused.pwned).toBeUndefined();
});
