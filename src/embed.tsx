/** The composition root of an embed: a chosen part of the playground inside somebody's page. What it does not show, it does not load. */
import { createRoot } from "react-dom/client";
import "./app/tokens.css";
import "./app/base.css";
import type { CurveLoop } from "#app/curveLoop.ts";
import { goToStep } from "#app/embed/address.ts";
import { EmbedPage } from "#app/embed/EmbedPage.tsx";
import { openEmbed } from "#app/embed/openEmbed.ts";
import { speak } from "#app/embed/speak.ts";
import { startPage } from "#app/start.ts";
import { readEmbedSettings } from "#share/embed/parameters.ts";
import { isEmbed, parseRoute } from "#share/route.ts";
import { playground } from "#store/playground.ts";

const { settings } = readEmbedSettings(parseRoute(window.location.hash).parameters);
let tellLater = (error: unknown): void => console.error(error);
const { backend, opened } = openEmbed(window.location.hash, (error) => tellLater(error));
const started = startPage({
  backend,
  opened,
  loadLesson: async (id, step) => (await import("#app/loadLesson.ts")).loadLesson(id, step, goToStep),
  exportPNG: async () => (await import("#app/picture.ts")).picture(),
});
const { compute, recompute, page, late, tell } = started;
tellLater = tell;
// The app is another page, though its address differs only after the hash.
window.addEventListener("hashchange", () => isEmbed(window.location.hash) || window.location.reload());

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no #root");
const { complete } = speak(page.api, element, settings.parent, started.inDocument);

let curves: Promise<CurveLoop> | null = null;
function setCurveWanted(wanted: boolean): void {
  curves ??= import("#app/curveLoop.ts").then(({ startCurveLoop }) => startCurveLoop(playground, compute.curve, tell));
  curves.then((loop) => loop.setWanted(wanted), tell);
}

/** What a lesson needs beside the page comes with the first. */
let lessons: Promise<void> | null = null;
function bringLessons(): void {
  lessons ??= import("#app/embed/lessonRest.ts").then(({ startLessons }) =>
    startLessons({ compute, recompute, tell: page.tell, on: page.api.on, complete }),
  );
  lessons.catch(tell);
}

const root = createRoot(element);
started.opened.then(() => {
  root.render(
    <EmbedPage late={late} onMount={started.mounted} onCurveWanted={setCurveWanted} onLesson={bringLessons} />,
  );
});

late.then(async () => {
  compute.start(backend);
  (await import("#app/embed/rest.ts")).startRest(recompute);
}, tell);
