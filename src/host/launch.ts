/** What starts a lesson that a learning platform has as a SCORM 1.2 package: the lesson in a frame, and word of it to the platform. */
import wrapper from "@szenadam/scorm-api-wrapper";
import { Frame } from "./frame.ts";
import { sessionTime } from "./sessionTime.ts";
import type { SeglossCompleted } from "./types.ts";

const noPlatform = {
  en: "This page found no learning platform around it: the lesson works, but nothing is recorded.",
  zh: "未检测到学习平台：课程可以正常使用，但不会记录进度与成绩。",
};

/** The package is CommonJS: what it calls its default is one step further in. */
const ScormApiWrapper = (wrapper as unknown as { readonly default?: typeof wrapper }).default ?? wrapper;
const { lesson = "", lang = "" } = document.documentElement.dataset;
const platform = new ScormApiWrapper(false);
// "logout", the wrapper's way of ending a completed lesson, sends some platforms' learners to the front door.
platform.handleExitMode = false;
const since = performance.now();
const found = platform.initialize();
let done = found && /^(completed|passed)$/.test(platform.getStatus());

function set(element: string, value: string): void {
  if (found) platform.dataSet(element, value);
}

/** A lesson that was completed stays so: who looks at it again loses nothing. */
function complete({ score }: SeglossCompleted): void {
  const before = Number(found ? platform.dataGet("cmi.core.score.raw") : 0) || 0;
  set("cmi.core.score.min", "0");
  set("cmi.core.score.max", "100");
  set("cmi.core.score.raw", String(Math.max(before, Math.round(100 * score))));
  if (!done) set("cmi.core.lesson_status", "completed");
  done = true;
  if (found) platform.save();
}

function end(): void {
  if (!platform.connectionIsActive) return;
  set("cmi.core.session_time", sessionTime(performance.now() - since));
  set("cmi.core.exit", done ? "" : "suspend");
  platform.terminate();
}

const left = found ? platform.dataGet("cmi.core.lesson_location") : "";
const parameters = new URLSearchParams({ lesson, links: "0", step: /^\d{1,2}$/.test(left) ? left : "0" });
if (lang !== "") parameters.set("lang", lang);
if (window.location.origin !== "null") parameters.set("parent", window.location.origin);

const frame = new Frame({
  url: new URL(`index.html#/embed?${parameters.toString()}`, document.baseURI).href,
  title: document.title,
  sandbox: null,
  onNotice: (method, params) => {
    if (method === "segloss.step") set("cmi.core.lesson_location", String(params.step));
    if (method === "segloss.complete") complete(params as unknown as SeglossCompleted);
  },
});
document.body.append(frame.element);
if (!found) {
  const note = document.createElement("p");
  note.textContent = (lang || navigator.language).startsWith("zh") ? noPlatform.zh : noPlatform.en;
  document.body.prepend(note);
}
window.addEventListener("pagehide", end);
