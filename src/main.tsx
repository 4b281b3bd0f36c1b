/** The composition root of the app: opens the link's scene, joins store, engine, page API and page, and starts the GPU last. */
import { createRoot } from "react-dom/client";
import "./app/tokens.css";
import "./app/base.css";
import { App } from "#app/App.tsx";
import { loadCatalogue } from "#app/catalogue.ts";
import type { CurveLoop } from "#app/curveLoop.ts";
import { followLinks, rename } from "#app/route.ts";
import { startPage } from "#app/start.ts";
import { openLink } from "#share/openLink.ts";
import { playground } from "#store/playground.ts";

const { backend, opened } = openLink(window.location.hash);
const started = startPage({
  backend,
  opened,
  loadLesson: async (...step) => (await import("#app/loadLesson.ts")).loadLesson(...step),
  exportPNG: async () => (await import("#app/late.ts")).picture(),
});
const { compute, recompute, page, late, tell } = started;
followLinks(tell);

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no #root");
const root = createRoot(element);
// A link's scene is the first thing seen, not the second.
started.opened.then(() => {
  root.render(<App late={late} onMount={started.mounted} onCurveWanted={setCurveWanted} />);
});

/** Whether the chart is in sight: only then its curve is kept up to date, by a loop that comes with the first chart. */
let curves: Promise<CurveLoop> | null = null;
function setCurveWanted(wanted: boolean): void {
  curves ??= import("#app/late.ts").then(({ startCurveLoop }) => startCurveLoop(playground, compute.curve, tell));
  curves.then((loop) => loop.setWanted(wanted), tell);
}

/** The rest of the page, whether it is looked at or not: from then on it works without a network. */
async function loadRest(): Promise<void> {
  // Print styles come after the components' own, which they override on paper.
  const [panels, , { startRest, workOffline }] = await Promise.all([
    import("#panels/late.ts"),
    import("#boards/late.ts"),
    import("#app/late.ts"),
    import("./app/print.css"),
    loadCatalogue(),
    import("#store/partial.ts"),
  ]);
  startRest(compute, recompute, rename, page, tell);
  panels.loadTypesetterAndChart();
  await workOffline();
}

// The worker and all that is not in the first view wait until the first numbers are seen.
late.then(() => {
  compute.start(backend);
  loadRest().catch(tell);
});
