/** Which charts and metrics are open: kept in the address, so that a link shows the same, and while other tabs are looked at. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { definitionById as metricById } from "#metrics/definitions.ts";
import { studyVariable } from "./studyVariable.ts";

export interface Choice {
  /** Ids of variables, each once, in the order of the charts. */
  readonly charts: readonly string[];
  /** Ids of metrics drawn beside the losses. */
  readonly metrics: readonly string[];
}

export const mostCharts = 6;
export const mostMetrics = 4;

const usual: Choice = { charts: ["threshold", "tversky.balance"], metrics: ["dice"] };

/**
 * What an address says; null where it says nothing of charts or metrics. Unknown ids are left out.
 *
 * @param hash e.g. `#/curves?charts=threshold,shift-x&metrics=dice,iou`
 */
export function choiceIn(hash: string): Choice | null {
  const parameters = new URLSearchParams(hash.split("?").slice(1).join("?"));
  const [charts, metrics] = [parameters.get("charts"), parameters.get("metrics")];
  if (charts === null && metrics === null) return null;
  const ids = (text: string) => [...new Set(text.split(",").map((id) => id.trim()))];
  const known = ids(charts ?? "").filter((id) => studyVariable(id) !== undefined);
  return {
    charts: charts === null ? usual.charts : known.slice(0, mostCharts),
    metrics:
      metrics === null
        ? usual.metrics
        : ids(metrics)
            .filter((id) => metricById(id) !== undefined)
            .slice(0, mostMetrics),
  };
}

/** An address with a choice in the place of the one it names; everything else of it stays. */
export function addressWith(hash: string, { charts, metrics }: Choice): string {
  const [path = "", ...rest] = hash.split("?");
  const others = rest
    .join("?")
    .split("&")
    .filter((pair) => pair !== "" && !/^(charts|metrics)=/.test(pair));
  return `${path}?${[...others, `charts=${charts.join(",")}`, `metrics=${metrics.join(",")}`].join("&")}`;
}

const chosen = createStore<Choice>(() => usual);

/** Opens other charts, or draws other metrics. */
export function choose(part: Partial<Choice>): void {
  chosen.setState(part);
  // Replaced, not opened: the page is the same, and a step back leads to the page before it.
  window.history.replaceState(window.history.state, "", addressWith(window.location.hash, chosen.getState()));
}

function follow(): void {
  const said = choiceIn(window.location.hash);
  if (said) chosen.setState(said);
}

/** The present choice, following the address while the tab is open. */
export function useChoice(): Choice {
  useEffect(() => {
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return useStore(chosen);
}
