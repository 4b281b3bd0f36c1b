/** A value as it is now, e.g. `<Value of="dice" />`, `<Value of="1 - metric.dice" digits={3} />`. */
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { parseMeasure } from "#lessons/goal.ts";
import { usePlayground } from "#store/hooks.ts";
import { lessonMaps, lessonSession } from "#store/lesson.ts";
import { formatValue } from "#ui/format.ts";
import { factValue } from "./factValues.ts";

interface LiveValueProps {
  /** What goals compare: losses, metrics and what can be computed from them. */
  readonly of: string;
  /** Decimals; as everywhere where nothing is said. */
  readonly digits?: number;
}

export function LiveValue({ of, digits }: LiveValueProps): ReactNode {
  const session = useStore(lessonSession);
  useStore(lessonMaps);
  usePlayground((state) => state.values);
  const result = parseMeasure(of);
  const value = result.ok && session ? result.measure.of((fact) => factValue(session, fact)) : null;
  const shown = value === null ? "–" : digits === undefined ? formatValue(value) : value.toFixed(digits);
  return <b className="lesson-value">{shown}</b>;
}
