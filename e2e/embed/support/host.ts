/** A course page of another site: frames in it, and what they say. */
import { expect, type Frame, type FrameLocator, type Page, test } from "@playwright/test";

export interface Message {
  readonly segloss?: number;
  readonly jsonrpc?: string;
  readonly id?: unknown;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a frame says is what the tests look into.
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The playground's address, on another site than the course page. */
export function site(): string {
  return String(test.info().project.metadata.site);
}

export function addressOf(parameters: string): string {
  return `${site()}#/embed?${parameters}`;
}

/** Opens the course page, which writes down what its frames say. */
export async function openHost(page: Page): Promise<void> {
  page.on("console", (message) => {
    expect.soft(message.text()).not.toMatch(/Content Security Policy|Trusted(HTML|Script|ScriptURL)/);
  });
  page.on("pageerror", (error) => expect.soft(error.message).toBe("no error in the page"));
  await page.goto("blank.html");
  await page.evaluate(() => {
    const said: unknown[] = [];
    Object.assign(window, { said });
    window.addEventListener("message", ({ data, source, origin }) => {
      const frames = [...document.querySelectorAll("iframe")];
      said.push({ data, origin, frame: frames.findIndex((frame) => frame.contentWindow === source) });
    });
  });
}

/** Puts a frame into the course page. */
export async function addFrame(
  page: Page,
  parameters: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<FrameLocator> {
  const number = await page.evaluate(
    ([src, given]) => {
      const frame = document.createElement("iframe");
      for (const [name, value] of Object.entries({ width: "900", height: "640", ...given })) {
        frame.setAttribute(name, value);
      }
      frame.src = src;
      document.body.append(frame);
      return document.querySelectorAll("iframe").length - 1;
    },
    [addressOf(parameters), attributes] as const,
  );
  return page.frameLocator("iframe").nth(number);
}

/** What a frame has said so far in our dialect. */
export function saidBy(page: Page, frame = 0): Promise<Message[]> {
  return page.evaluate(
    (number) =>
      (window as unknown as { said: { data: Message; frame: number }[] }).said
        .filter((each) => each.frame === number && each.data?.segloss === 1)
        .map(({ data }) => data),
    frame,
  );
}

/** All that came, in whatever dialect. */
export function allSaid(page: Page): Promise<{ data: unknown; origin: string; frame: number }[]> {
  return page.evaluate(() => (window as unknown as { said: [] }).said);
}

/** Waits for a notice. */
export async function notice(page: Page, method: string, frame = 0): Promise<Message> {
  await expect.poll(async () => (await saidBy(page, frame)).some((each) => each.method === method)).toBe(true);
  return (await saidBy(page, frame)).filter((each) => each.method === method).at(-1) as Message;
}

/** Posts anything to a frame. */
export async function post(page: Page, message: unknown, frame = 0): Promise<void> {
  await page.evaluate(
    ([data, number]) => document.querySelectorAll("iframe")[number]?.contentWindow?.postMessage(data, "*"),
    [message, frame] as const,
  );
}

let lastId = 0;

/** A request, and its answer. */
export async function ask(page: Page, method: string, params?: unknown, frame = 0): Promise<Message> {
  await notice(page, "segloss.ready", frame);
  lastId += 1;
  const id = `ask ${lastId}`;
  await post(page, { jsonrpc: "2.0", segloss: 1, id, method, params }, frame);
  await expect.poll(async () => (await saidBy(page, frame)).some((each) => each.id === id)).toBe(true);
  return (await saidBy(page, frame)).find((each) => each.id === id) as Message;
}

/** The frame's own window, for a look inside. */
export function inside(page: Page, frame = 0): Frame {
  const found = page.frames().filter((each) => each !== page.mainFrame())[frame];
  if (found === undefined) throw new Error(`No frame ${frame}`);
  return found;
}
