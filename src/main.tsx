/** The composition root: opens the link's scene, joins store, engine, page API and page, and starts the GPU last. */
import { createRoot } from "react-dom/client";
import "./app/tokens.css";
import "./app/base.css";
import { App } from "#app/App.tsx";
import { catalogueNow, lessonsNow, loadCatalogue } from "#app/catalogue.ts";
import type { CurveLoop } from "#app/curveLoop.ts";
import { followState } from "#app/documentState.ts";
import { aLittleLater, painted } from "#app/painted.ts";
import { startRecompute } from "#app/recompute.ts";
import { followLinks, rename } from "#app/route.ts";
import { createCompute } from "#compute/compute.ts";
import { openLink } from "#share/openLink.ts";
import { installPageApi } from "#share/pageApi.ts";
import { playground } from "#store/playground.ts";

const link = openLink(window.location.hash);
const { backend } = link;
/** When the first scene is in the store; a link that could not be read is told, and the page goes on with what it has. */
const opened = link.opened.catch(tell);
followState();
followLinks(tell);

const compute = createCompute();
const recompute = startRecompute(playground, compute, { backend, onError: (error) => api.tellError(error) });

let tellMounted = (): void => {};
const mounted = new Promise<void>((resolve) => {
  tellMounted = resolve;
});
const ready = Promise.all([opened.then(() => recompute.flush()), mounted])
  .then(painted)
  .then(() => ({ backend: playground.getState().values?.backend ?? "cpu" }) as const);
/** When what is not in the first view may load. */
const late = ready.then(aLittleLater, aLittleLater);

const api = installPageApi({
  opened,
  ready,
  evaluate: recompute.evaluate,
  pixels: recompute.pixels,
  curve: recompute.curve,
  catalogue: catalogueNow,
  lessons: lessonsNow,
  loadLesson: async (...step) => (await import("#app/loadLesson.ts")).loadLesson(...step),
  exportPNG: async () => (await import("#app/late.ts")).picture(),
});

function tell(error: unknown): void {
  api.tellError(error instanceof Error ? error : new Error(String(error)));
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
const page = createRoot(root);
// A link's scene is the first thing seen, not the second.
opened.then(() => {
  page.render(<App late={late} onMount={tellMounted} onCurveWanted={setCurveWanted} />);
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
  const [panels, , { startRest }] = await Promise.all([
    import("#panels/late.ts"),
    import("#boards/late.ts"),
    import("#app/late.ts"),
    import("./app/print.css"),
    loadCatalogue(),
    import("#store/partial.ts"),
  ]);
  startRest(compute, recompute, rename, api, tell);
  panels.loadTypesetterAndChart();
}

// The worker and all that is not in the first view wait until the first numbers are seen.
late.then(() => {
  compute.start(backend);
  loadRest().catch(tell);
});
