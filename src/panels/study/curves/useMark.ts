/** Where a chart's mark stands, and what moving it does: threshold and parameters change at once, a shape only as a preview. */
import { useState } from "react";
import { derivedById } from "#losses/derived.ts";
import { variableParts } from "#losses/domain.ts";
import type { MarkVariable } from "#panels/drawnLine.ts";
import { usePlayground } from "#store/hooks.ts";
import { setParam, setParams, setThreshold } from "#store/parameters.ts";
import { playground } from "#store/playground.ts";
import { paramsOf } from "#store/selectors.ts";
import type { PlaygroundState } from "#store/state.ts";
import { snap } from "#ui/numbers.ts";
import type { StudyVariable } from "./studyVariable.ts";

interface Mark {
  readonly variable: MarkVariable;
  readonly present: number;
  /** Sets it exactly, e.g. what was typed. */
  readonly set: (value: number) => void;
}

/** What a value is rounded to while it is dragged. */
function rounded(value: number, from: number, to: number, { logarithmic, step }: StudyVariable): number {
  const near = logarithmic ? Number(value.toPrecision(2)) : snap(value, from, to, step);
  return Math.max(from, Math.min(to, near));
}

function change(variable: StudyVariable, value: number, gesture: string | null): void {
  const { id, kind, loss } = variable;
  const derived = derivedById(id);
  if (kind === "threshold") setThreshold(value, gesture);
  else if (loss !== null && derived) {
    setParams(loss, { ...paramsOf(playground.getState(), loss), ...derived.params(value) }, gesture);
  } else if (loss !== null) setParam(loss, variableParts(id)[1], value, gesture);
}

/** The present value of a variable; of a shape the amount that changes nothing. */
export function presentOf(state: PlaygroundState, { id, kind, loss, neutral }: StudyVariable): number {
  if (kind === "threshold") return state.settings.threshold;
  if (loss === null) return neutral ?? 0;
  return paramsOf(state, loss)[derivedById(id)?.param ?? variableParts(id)[1]] ?? 0;
}

export function useMark(variable: StudyVariable): Mark {
  const { kind, symbol, step, neutral } = variable;
  const [preview, setPreview] = useState(neutral ?? 0);
  const now = usePlayground((state) => presentOf(state, variable));
  const geometric = kind === "geometry";
  return {
    present: geometric ? preview : now,
    variable: {
      symbol,
      step,
      set: (value, from, to, gesture) => {
        const next = rounded(value, from, to, variable);
        if (geometric) setPreview(next);
        else change(variable, next, gesture);
      },
    },
    set: geometric ? setPreview : (value) => change(variable, value, null),
  };
}
