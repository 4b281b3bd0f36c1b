/** The present value on the chart: a line with a handle, dragged or moved by keys, and the values it meets. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { markReading, presentValue } from "#i18n/panels.ts";
import { formatValue } from "#ui/format.ts";
import { useGesture } from "#ui/gesture.ts";
import { useText } from "#ui/locale.tsx";
import { type ChartLayout, xOf, yOf } from "./chartLayout.ts";
import { nearestIndex, valueAtShare } from "./chartScale.ts";
import { placeText } from "./chartTicks.ts";
import type { DrawnLine, MarkVariable } from "./drawnLine.ts";

interface ChartMarkProps {
  readonly layout: ChartLayout;
  readonly x: readonly number[];
  readonly lines: readonly DrawnLine[];
  readonly variable: MarkVariable;
  /** Where the mark stands; null where there is none, and only the readout follows the pointer. */
  readonly present: number | null;
}

/** A finger elsewhere on the plot scrolls the page. */
const TOUCH_REACH = 28;

/** Where a key moves the mark; null for keys that do not move it. */
function keyTarget(key: string, present: number, step: number, from: number, to: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: present + step,
    ArrowUp: present + step,
    ArrowLeft: present - step,
    ArrowDown: present - step,
    PageUp: present + 10 * step,
    PageDown: present - 10 * step,
    Home: from,
    End: to,
  };
  return moves[key] ?? null;
}

/** The value of a line at the sample nearest to a place; null where it is undefined, or has no sample there. */
function valueAt(line: DrawnLine, x: readonly number[], at: number): number | null {
  return line.values[nearestIndex(line.x ?? x, at)] ?? null;
}

type ReadoutProps = Pick<ChartMarkProps, "layout" | "x" | "lines" | "variable"> & { readonly at: number };

/** The values of all lines at one place. */
function Readout({ at, layout, x, lines, variable }: ReadoutProps): ReactNode {
  const t = useText();
  const place = xOf(at, layout);
  const leftHalf = place < layout.left + layout.width / 2;
  const style = leftHalf ? { left: place + 10 } : { right: layout.frame.width - place + 10 };
  return (
    <div className="chart-readout" style={{ ...style, top: layout.top }} aria-hidden="true">
      <span>
        <var>{variable.symbol}</var> = {placeText(at, variable.step)}
      </span>
      {lines.map((line) => {
        const value = valueAt(line, x, at);
        return (
          <span key={line.id} style={{ color: line.color }}>
            {t(line.name)} <b className="chart-readout-value">{value == null ? "—" : formatValue(value)}</b>
          </span>
        );
      })}
    </div>
  );
}

export function ChartMark(props: ChartMarkProps): ReactNode {
  const { layout, x, lines, variable, present } = props;
  const t = useText();
  const gesture = useGesture();
  const handle = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState(false);
  const [hovered, setHovered] = useState<number | null>(null);
  const { from, to } = layout.horizontal;
  const movable = present !== null && variable.set !== undefined;
  const place = present === null ? null : xOf(present, layout);
  /** A link may set a value beyond the axis: the mark then waits at its end, and no line has a value there. */
  const onAxis = present !== null && present >= from && present <= to;
  const met = onAxis ? lines.map((line) => ({ line, value: valueAt(line, x, present) })) : [];

  function valueUnder(event: PointerEvent<HTMLElement>): number {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (event.clientX - box.left) / box.width));
    return valueAtShare(share, layout.horizontal);
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || !movable || place === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const distance = Math.abs(event.clientX - box.left + layout.left - place);
    if (event.pointerType === "touch" && distance > TOUCH_REACH) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    handle.current?.focus({ preventScroll: true });
    gesture.begin();
    setDragging(true);
    variable.set?.(valueUnder(event), from, to, gesture.name());
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (dragging) variable.set?.(valueUnder(event), from, to, gesture.name());
    else if (event.pointerType === "mouse") setHovered(x[nearestIndex(x, valueUnder(event))] ?? null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (present === null) return;
    const target = keyTarget(event.key, present, variable.step, from, to);
    if (target === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!event.repeat) gesture.begin();
    variable.set?.(target, from, to, gesture.name());
  }

  const spoken = met.map(({ line, value }) => [line.name, value === null ? "—" : formatValue(value)] as const);
  const shown = dragging ? present : hovered;
  return (
    <>
      <div
        className={movable ? "chart-surface chart-surface-movable" : "chart-surface"}
        style={{ left: layout.left, top: layout.top, width: layout.width, height: layout.height + 16 }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
        onPointerLeave={() => setHovered(null)}
      />
      {hovered !== null && !dragging && (
        <i className="chart-hover" style={{ left: xOf(hovered, layout), top: layout.top, height: layout.height }} />
      )}
      {place !== null && (
        <i className="chart-present" style={{ left: place, top: layout.top, height: layout.height }} />
      )}
      {met.map(({ line, value }) => {
        if (place === null || value === null || value > layout.vertical.to || value < layout.vertical.from) return null;
        return (
          <i
            key={line.id}
            className="chart-dot"
            style={{ left: place, top: yOf(value, layout), background: line.color }}
          />
        );
      })}
      {movable && place !== null && (
        <div
          ref={handle}
          className="chart-handle"
          role="slider"
          tabIndex={0}
          aria-label={t(presentValue(variable.symbol))}
          aria-valuemin={from}
          aria-valuemax={to}
          aria-valuenow={Math.max(from, Math.min(to, present))}
          aria-valuetext={t(markReading(placeText(present, variable.step), spoken))}
          style={{ left: place, top: layout.top + layout.height }}
          onKeyDown={onKeyDown}
        />
      )}
      {shown !== null && <Readout {...props} at={shown} />}
    </>
  );
}
