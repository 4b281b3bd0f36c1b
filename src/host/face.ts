/** What an embed shows while its frame is not live: its poster or its last picture, and a button that starts it. */

const texts = {
  en: {
    start: "Start the interactive figure",
    resume: "Go on with the interactive figure",
    failed: "The interactive figure did not load.",
    open: "Open it in its own page",
  },
  zh: {
    start: "启动互动图",
    resume: "继续使用互动图",
    failed: "互动图未能加载。",
    open: "在单独的页面中打开",
  },
} as const;

const style = `
:host { display: block; position: relative; min-height: 120px; }
:host([hidden]) { display: none; }
iframe { display: block; box-sizing: border-box; width: 100%; border: 0; background: none; color-scheme: light dark; }
button, p { position: absolute; inset: 0; box-sizing: border-box; width: 100%; margin: 0; padding: 0; border: 1px solid;
  border-color: color-mix(in srgb, currentColor 16%, transparent); border-radius: 10px; overflow: hidden;
  background: color-mix(in srgb, currentColor 4%, Canvas); color: inherit; font: 14px/1.4 system-ui, sans-serif; }
button { display: grid; place-items: center; cursor: pointer; }
button:focus-visible { outline: 2px solid #0072b2; outline-offset: 2px; }
p { display: grid; place-content: center; gap: 8px; padding: 16px; text-align: center; }
img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; }
span { position: relative; display: inline-flex; align-items: center; gap: 8px; padding: 8px 14px; border-radius: 999px;
  background: Canvas; color: CanvasText; box-shadow: 0 1px 6px rgb(0 0 0 / 25%); }
span::before { border: solid transparent; border-width: 6px 0 6px 10px; border-left-color: currentColor; content: ""; }
button[aria-busy=true] span { opacity: 0.5; }
[hidden] { display: none; }
`;

export class Face {
  readonly #root: ShadowRoot;
  readonly #button = document.createElement("button");
  readonly #picture = document.createElement("img");
  readonly #label = document.createElement("span");
  readonly #problem = document.createElement("p");

  constructor(host: HTMLElement, onStart: () => void) {
    this.#root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
    this.#picture.alt = "";
    this.#button.type = "button";
    this.#button.append(this.#picture, this.#label);
    this.#button.addEventListener("click", onStart);
    this.#problem.hidden = true;
    this.#root.append(this.#button, this.#problem);
  }

  /** @param lang - of the words */
  cover(lang: string, picture: string | null, resume: boolean): void {
    const words = texts[lang.startsWith("zh") ? "zh" : "en"];
    this.#label.textContent = resume ? words.resume : words.start;
    this.#picture.hidden = picture === null;
    if (picture !== null) this.#picture.src = picture;
    this.#button.ariaBusy = "false";
    this.#button.hidden = false;
    this.#problem.hidden = true;
  }

  /** The frame is under way, below what covers it. */
  hold(frame: HTMLIFrameElement): void {
    this.#button.ariaBusy = "true";
    this.#root.prepend(frame);
  }

  uncover(): void {
    const focused = this.#root.activeElement === this.#button;
    this.#button.hidden = true;
    if (focused) this.#root.querySelector("iframe")?.focus();
  }

  fail(lang: string, url: string): void {
    const words = texts[lang.startsWith("zh") ? "zh" : "en"];
    const link = document.createElement("a");
    link.href = url;
    link.textContent = words.open;
    this.#problem.replaceChildren(words.failed, link);
    this.#problem.hidden = false;
    this.#button.hidden = true;
  }
}
