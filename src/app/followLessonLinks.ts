/** Links that name a lesson by a parameter, e.g. `#/?lesson=05`: they lead to its page. */
import { parseRoute } from "#share/route.ts";

function follow(): void {
  const { page, parameters } = parseRoute(window.location.hash);
  const lesson = parameters.get("lesson");
  if (page !== "explore" || lesson === null || !/^[\w-]{1,40}$/.test(lesson)) return;
  const step = Number(parameters.get("step") ?? 0);
  window.location.replace(`#/lessons/${lesson}${Number.isInteger(step) && step > 0 ? `?step=${step}` : ""}`);
}

/** From now on, and for the link that the page was opened with. */
export function followLessonLinks(): void {
  window.addEventListener("hashchange", follow);
  follow();
}
