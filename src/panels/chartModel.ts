/** What the chart shows now: its variable, the curve where it has come, one line for each loss on it. */
import { useDeferredValue, useMemo } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { both } from "#i18n/locale.ts";
import { chart } from "#i18n/panels.ts";
import type { Parameter } from "#losses/define.ts";
import { definitionById } from "#losses/definitions.ts";
import { variableParts } from "#losses/domain.ts";
import type { Curve } from "#losses/evaluation.ts";
import { parameterOf } from "#scene/params.ts";
import { usePlayground } from "#store/hooks.ts";
import { setParam, setThreshold } from "#store/parameters.ts";
import { paramsOf } from "#store/selectors.ts";
import { snap } from "#ui/numbers.ts";
import type { DrawnLine } from "./drawnLine.ts";
import { seriesColor } from "./series.ts";
import { symbolLine } from "./symbol.ts";

/** The quantity on the horizontal axis. */
export interface Variable {
  /** As in a scene's view: "threshold" or "<loss>.<param>". */
  readonly id: string;
  /** Plain text. */
  readonly symbol: string;
  readonly axisTitle: LocalText;
  readonly step: number;
  readonly logarithmic: boolean;
  readonly isThreshold: boolean;
  /** Sets it, kept inside the axis and on its steps where it is linear. */
  readonly set: (value: number, from: number, to: number, gesture: string) => void;
}

export interface ChartLine extends DrawnLine {
  /** The loss as it is now, unthresholded; null where undefined or where the curve says it itself. */
  readonly reference: number | null;
}

const thresholdVariable: Variable = {
  id: "threshold",
  symbol: "t",
  axisTitle: chart.thresholdAxis,
  step: 0.01,
  logarithmic: false,
  isThreshold: true,
  set: (value, from, to, gesture) => setThreshold(snap(value, from, to, 0.01), gesture),
};

function parameterVariable(id: string, loss: string, param: string, parameter: Parameter): Variable {
  const symbol = symbolLine(parameter.tex);
  const { step } = parameter;
  const logarithmic = parameter.logarithmic === true;
  return {
    id,
    symbol,
    axisTitle: both(`${parameter.name.en} ${symbol}`, `${parameter.name["zh-CN"]} ${symbol}`),
    step,
    logarithmic,
    isThreshold: false,
    set: (value, from, to, gesture) => {
      const rounded = logarithmic ? Number(value.toPrecision(2)) : snap(value, from, to, step);
      setParam(loss, param, Math.max(from, Math.min(to, rounded)), gesture);
    },
  };
}

/** The variable of an id; the threshold for ids that name none. */
export function variableOf(id: string): Variable {
  const [loss, param] = variableParts(id);
  const parameter = parameterOf(loss, param) ? definitionById(loss)?.parameters[param] : undefined;
  return parameter === undefined ? thresholdVariable : parameterVariable(id, loss, param, parameter);
}

/** The present value of the chart's variable: live, not deferred. */
export function usePresent(variable: Variable): number {
  return usePlayground((state) => {
    if (variable.isThreshold) return state.settings.threshold;
    const [loss, param] = variableParts(variable.id);
    return paramsOf(state, loss)[param] ?? 0;
  });
}

export function useVariable(): Variable {
  const id = usePlayground((state) => state.settings.view.chart);
  return useMemo(() => variableOf(id), [id]);
}

/** The curve of the present variable, a little behind the brush; null until it has come. */
export function useCurve(variable: Variable): Curve | null {
  const curve = useDeferredValue(usePlayground((state) => state.curve));
  return curve?.variable === variable.id ? curve : null;
}

/** One line for each loss of the curve: the pinned ones in their colours, the chosen one in ink. */
export function useLines(curve: Curve | null, variable: Variable): readonly ChartLine[] {
  const pinned = usePlayground((state) => state.settings.losses);
  const values = useDeferredValue(usePlayground((state) => state.values));
  return useMemo(() => {
    if (curve === null) return [];
    return Object.entries(curve.series).flatMap(([id, series]) => {
      const loss = definitionById(id);
      if (loss === undefined) return [];
      const color = seriesColor(pinned.indexOf(id)) ?? "var(--ink-2)";
      const reference = variable.isThreshold ? (values?.losses[id] ?? null) : null;
      return [{ id, name: loss.shortName, color, values: series, reference }];
    });
  }, [curve, pinned, values, variable]);
}
