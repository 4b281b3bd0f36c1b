/** A landscape as a heat map with contour lines, legend, the present point and the minimum; pressed or moved over by keys. */

import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useShownTheme } from "#boards/useShownTheme.ts";
import { landscapeTexts } from "#i18n/landscape.ts";
import type { LandscapeAnswer } from "#losses/studies.ts";
import { placeText, tickText } from "#panels/chartTicks.ts";
import { putImage } from "#panels/study/image.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { paletteStops, sequentialPalette } from "#ui/mapPalettes.ts";
import { useSize } from "#ui/useSize.ts";
import { contour, levelsBetween } from "./contours.ts";
import { heatOf } from "./draw.ts";
import { type Extremes, same } from "./landscapeReading.ts";
import { frameHeight, layOutMap, type MapLayout, placeOf, sampleAt, tickPlaces } from "./mapLayout.ts";
import type { Pair } from "./pairs.ts";

/** Largest height of the map, in CSS pixels. */
export const tallest = 460;
/** About how many contour lines are drawn. */
const lines = 7;

/** A point in samples, which may lie between two. */
export interface Spot {
  readonly col: number;
  readonly row: number;
}

interface LandscapeMapProps {
  readonly answer: LandscapeAnswer;
  readonly extremes: Extremes;
  readonly pair: Pair;
  readonly present: Spot | null;
  readonly chosen: Spot | null;
  /** Called with the sample that was pressed, or taken by Enter. */
  readonly onTake: (spot: Spot) => void;
}

/** Levels of the contour lines; none where the landscape is flat. */
export function levelsOf({ lowest, highest }: Extremes): readonly number[] {
  const flat = highest - lowest <= same * Math.max(1, Math.abs(highest));
  return flat ? [] : levelsBetween(lowest, highest, lines);
}

export function LandscapeMap(props: LandscapeMapProps): ReactNode {
  const { answer, extremes, pair, present, chosen, onTake } = props;
  const t = useText();
  const theme = useShownTheme();
  const [frame, size] = useSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [cursor, setCursor] = useState<Spot | null>(null);
  const [columns, rows] = [answer.x.length, answer.y.length];
  const layout = size && layOutMap(answer, size.width, tallest);
  const shown = layout !== null;

  useEffect(() => {
    if (!shown || canvas.current === null) return;
    putImage(canvas.current, heatOf(answer, extremes, sequentialPalette(theme)));
  }, [answer, extremes, theme, shown]);

  function spotUnder(event: PointerEvent<HTMLElement>): Spot | null {
    const box = frame.current?.getBoundingClientRect();
    if (!box || layout === null) return null;
    return sampleAt(layout, columns, rows, { x: event.clientX - box.left, y: event.clientY - box.top });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const from = cursor ?? rounded(present ?? { col: 0, row: 0 }, columns, rows);
    const step = event.shiftKey ? 5 : 1;
    const moves: Readonly<Record<string, Spot>> = {
      ArrowLeft: { col: from.col - step, row: from.row },
      ArrowRight: { col: from.col + step, row: from.row },
      ArrowUp: { col: from.col, row: from.row + step },
      ArrowDown: { col: from.col, row: from.row - step },
      Home: { col: extremes.col, row: extremes.row },
    };
    const next = moves[event.key];
    if (event.key === "Enter" || event.key === " ") onTake(from);
    else if (event.key === "Escape") setCursor(null);
    else if (next === undefined) return;
    else setCursor(rounded(next, columns, rows));
    event.preventDefault();
  }

  return (
    <div ref={frame} className="landscape-frame" style={layout ? { height: frameHeight(layout) } : undefined}>
      {layout && (
        <>
          <canvas
            ref={canvas}
            className="landscape-heat"
            style={{ left: layout.left, top: layout.top, width: layout.width, height: layout.height }}
          />
          <Overlay {...props} layout={layout} cursor={cursor} />
          <button
            type="button"
            className="landscape-surface"
            style={{ left: layout.left, top: layout.top, width: layout.width, height: layout.height }}
            aria-label={`${t(landscapeTexts.map)}: ${t(pair.x.axisTitle)}, ${t(pair.y.axisTitle)}. ${t(landscapeTexts.keys)}`}
            onPointerMove={(event) => setCursor(spotUnder(event))}
            onPointerLeave={() => setCursor(null)}
            onPointerUp={(event) => {
              const spot = spotUnder(event);
              if (spot && event.button === 0) onTake(spot);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setCursor(null)}
          />
          <Legend extremes={extremes} layout={layout} palette={sequentialPalette(theme)} />
          <p className="landscape-readout" role="status">
            <Readout answer={answer} pair={pair} spot={cursor ?? chosen ?? present} />
          </p>
        </>
      )}
    </div>
  );
}

function rounded({ col, row }: Spot, columns: number, rows: number): Spot {
  const inside = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.round(value)));
  return { col: inside(col, columns), row: inside(row, rows) };
}

/** Where a spot is and the value of the sample there. */
function Readout({
  answer,
  pair,
  spot,
}: {
  readonly answer: LandscapeAnswer;
  readonly pair: Pair;
  readonly spot: Spot | null;
}): ReactNode {
  const t = useText();
  if (spot === null) return "\u00a0";
  const { col, row } = rounded(spot, answer.x.length, answer.y.length);
  const value = answer.values[row * answer.x.length + col] as number;
  return (
    <>
      <var>{pair.x.symbol}</var> = {placeText(answer.x[col] ?? 0, pair.x.step)}, <var>{pair.y.symbol}</var> ={" "}
      {placeText(answer.y[row] ?? 0, pair.y.step)}:{" "}
      <b>{Number.isFinite(value) ? formatValue(value) : t(landscapeTexts.undefinedThere)}</b>
    </>
  );
}

interface OverlayProps extends LandscapeMapProps {
  readonly layout: MapLayout;
  readonly cursor: Spot | null;
}

/** Contour lines with their values, axes, and the points that mean something. */
function Overlay({ answer, extremes, pair, present, chosen, layout, cursor }: OverlayProps): ReactNode {
  const t = useText();
  const [columns, rows] = [answer.x.length, answer.y.length];
  const at = (col: number, row: number) => placeOf(layout, columns, rows, col, row);
  const bottom = layout.top + layout.height;
  const right = layout.left + layout.width;
  const [acrossText, upText] = [tickText(layout.horizontal), tickText(layout.vertical)];
  const inside = (spot: Spot) =>
    spot.col > -0.6 && spot.row > -0.6 && spot.col < columns - 0.4 && spot.row < rows - 0.4;
  const paths = useMemo(
    () =>
      levelsOf(extremes).map((level) => {
        const segments = contour(answer.values, rows, columns, level);
        return { level, segments };
      }),
    [answer, extremes, rows, columns],
  );
  return (
    <svg className="landscape-overlay" aria-hidden="true">
      <defs>
        <pattern id="landscape-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--hair-2)" />
          <line x1="0" y1="0" x2="0" y2="6" stroke="var(--ink-3)" />
        </pattern>
      </defs>
      <Holes answer={answer} layout={layout} />
      {paths.map(({ level, segments }) => {
        const path = segments
          .map(([[x1, y1], [x2, y2]]) => {
            const [from, to] = [at(x1, y1), at(x2, y2)];
            return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
          })
          .join("");
        const middle = segments[Math.floor(segments.length / 2)];
        const label = middle && at(...middle[0]);
        return (
          <g key={level}>
            <path d={path} className="landscape-line-under" />
            <path d={path} className="landscape-line" />
            {label && segments.length > 6 && label.x < right - 30 && label.x > layout.left + 12 && (
              <text x={label.x} y={label.y} className="landscape-level">
                {formatValue(level)}
              </text>
            )}
          </g>
        );
      })}
      {tickPlaces(layout.horizontal, answer.x).map(({ tick, at: sample }) => (
        <text key={tick} x={at(sample, 0).x} y={bottom + 15} className="landscape-tick" textAnchor="middle">
          {acrossText(tick)}
        </text>
      ))}
      {tickPlaces(layout.vertical, answer.y).map(({ tick, at: sample }) => (
        <text key={tick} x={layout.left - 7} y={at(0, sample).y + 4} className="landscape-tick" textAnchor="end">
          {upText(tick)}
        </text>
      ))}
      <text x={layout.left + layout.width / 2} y={bottom + 33} className="landscape-tick" textAnchor="middle">
        {t(pair.x.axisTitle)}
      </text>
      <text x={8} y={layout.top - 8} className="landscape-tick">
        {t(pair.y.axisTitle)}
      </text>
      <Mark place={at(extremes.col, extremes.row)} name={t(landscapeTexts.minimum)} kind="minimum" layout={layout} />
      {present && inside(present) && (
        <Mark place={at(present.col, present.row)} name={t(landscapeTexts.present)} kind="present" layout={layout} />
      )}
      {chosen && <circle {...centre(at(chosen.col, chosen.row))} r="6" className="landscape-chosen" />}
      {cursor && (
        <>
          <circle {...centre(at(cursor.col, cursor.row))} r="7" className="landscape-line-under" />
          <circle {...centre(at(cursor.col, cursor.row))} r="7" className="landscape-cursor" />
        </>
      )}
    </svg>
  );
}

function centre({ x, y }: { readonly x: number; readonly y: number }) {
  return { cx: x, cy: y };
}

interface MarkProps {
  readonly place: { readonly x: number; readonly y: number };
  readonly name: string;
  readonly kind: "minimum" | "present";
  readonly layout: MapLayout;
}

/** A ring with a dot for the present, a cross for the minimum; its name beside it, inside the map. */
function Mark({ place, name, kind, layout }: MarkProps): ReactNode {
  const { x, y } = place;
  const end = x > layout.left + layout.width * 0.7;
  const below = kind === "minimum" ? 16 : -9;
  const label = Math.min(layout.top + layout.height - 4, Math.max(layout.top + 12, y + below));
  return (
    <g className={`landscape-mark landscape-mark-${kind}`}>
      {kind === "minimum" ? (
        <path d={`M${x - 5} ${y - 5}l10 10m0 -10l-10 10`} />
      ) : (
        <>
          <circle cx={x} cy={y} r="6" />
          <circle cx={x} cy={y} r="1.6" />
        </>
      )}
      <text x={end ? x - 9 : x + 9} y={label} textAnchor={end ? "end" : "start"}>
        {name}
      </text>
    </g>
  );
}

/** What is undefined. */
function Holes({ answer, layout }: { readonly answer: LandscapeAnswer; readonly layout: MapLayout }): ReactNode {
  const { values, x, y } = answer;
  const [wide, high] = [layout.width / x.length, layout.height / y.length];
  const holes: ReactNode[] = [];
  for (let k = 0; k < values.length; k++) {
    if (Number.isFinite(values[k] as number)) continue;
    const [row, col] = [Math.floor(k / x.length), k % x.length];
    const top = layout.top + layout.height - (row + 1) * high;
    holes.push(
      <rect key={k} x={layout.left + col * wide} y={top} width={wide} height={high} fill="url(#landscape-hatch)" />,
    );
  }
  return holes;
}

interface LegendProps {
  readonly extremes: Extremes;
  readonly layout: MapLayout;
  readonly palette: Uint8Array;
}

/** The colours with numbers: both ends, and the contour lines' levels. */
function Legend({ extremes, layout, palette }: LegendProps): ReactNode {
  const { lowest, highest } = extremes;
  const left = layout.left + layout.width + 14;
  const spread = highest > lowest;
  const levels = spread ? [lowest, ...levelsOf(extremes), highest] : [lowest];
  const place = (value: number) => (spread ? ((highest - value) / (highest - lowest)) * layout.height : layout.height);
  return (
    <div className="landscape-legend" aria-hidden="true" style={{ left, top: layout.top, height: layout.height }}>
      <i style={{ background: `linear-gradient(to top, ${paletteStops(palette).join(", ")})` }} />
      {levels
        .filter(
          (level, k) => k === 0 || k === levels.length - 1 || (place(level) > 16 && place(level) < layout.height - 16),
        )
        .map((level) => (
          <span key={level} style={{ top: place(level) }}>
            {formatValue(level)}
          </span>
        ))}
    </div>
  );
}
