/** One board's part of the dialog: where it comes from, how it is read, what it will be. */
import type { ReactNode } from "react";
import { resamplings, scalings } from "#files/take.ts";
import { type GridName, planeSize } from "#files/volume.ts";
import { boards } from "#i18n/boards.ts";
import {
  channelNames,
  openDialog,
  openProblems,
  planeFacts,
  resamplingNames,
  scalingNames,
  typeNames,
} from "#i18n/openDialog.ts";
import { useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { Slider } from "#ui/Slider.tsx";
import { Choice } from "./Choice.tsx";
import { formatNumber } from "./formatNumber.ts";
import { obstacleOf } from "./frame.ts";
import { Preview } from "./Preview.tsx";
import type { Part } from "./part.ts";
import type { Cells } from "./useCells.ts";
import type { Opening } from "./useOpening.ts";

interface PartFieldsProps {
  readonly grid: GridName;
  readonly opening: Opening;
  /** What the board will show: of the part, or what becomes of the board as it is. */
  readonly cells: Cells | null;
  /** The part comes into another size than its own. */
  readonly resized: boolean;
}

export function PartFields({ grid, opening, cells, resized }: PartFieldsProps): ReactNode {
  const t = useText();
  const { sources, parts, choose } = opening;
  const part = parts[grid];
  const options = sources.map(({ id, label }) => [String(id), label] as const);
  return (
    <section className="open-part" aria-label={t(boards[grid])}>
      <Preview grid={grid} cells={cells} />
      <div className="open-fields">
        <h3>{t(boards[grid])}</h3>
        <Choice
          label={t(openDialog.from)}
          value={part === null ? "" : String(part.source.id)}
          options={[["", t(openDialog.leave)], ...options]}
          onChange={(id) => choose(grid, sources.find((source) => String(source.id) === id) ?? null)}
        />
        {part !== null && <Facts part={part} />}
        {part !== null && <PlaneFields grid={grid} part={part} opening={opening} />}
        {part !== null && <ReadingFields grid={grid} part={part} opening={opening} />}
        {part !== null && resized && (
          <Choice
            label={t(openDialog.resampling)}
            value={part.resampling}
            options={resamplings.map((each) => [each, t(resamplingNames[part.as][each])])}
            onChange={(resampling) => opening.change(grid, { resampling })}
          />
        )}
      </div>
    </section>
  );
}

function Facts({ part }: { readonly part: Part }): ReactNode {
  const t = useText();
  const { volume, plane, values } = part;
  const { height, width } = planeSize(volume, plane);
  const type = volume.type === "picture" || volume.type === "text" ? t(typeNames[volume.type]) : volume.type;
  return (
    <p className="quiet">{t(planeFacts(height, width, type, formatNumber(values.min), formatNumber(values.max)))}</p>
  );
}

interface FieldsProps {
  readonly grid: GridName;
  readonly part: Part;
  readonly opening: Opening;
}

/** Which plane: axis and slice of three axes, or the channel of a picture. */
function PlaneFields({ grid, part, opening }: FieldsProps): ReactNode {
  const t = useText();
  const { volume, plane } = part;
  const { shape, axes, channels } = volume;
  const sides = shape[plane.axis] ?? 1;
  if (channels.length > 0) {
    return (
      <Choice
        label={t(openDialog.channel)}
        value={plane.channel}
        options={channels.map((channel) => [channel, t(channelNames[channel])])}
        onChange={(channel) => opening.setPlane(grid, { ...plane, channel })}
      />
    );
  }
  if (shape.length !== 3) return null;
  return (
    <>
      <Choice
        label={t(openDialog.axis)}
        value={String(plane.axis)}
        options={shape.map((side, axis) => [String(axis), t(openDialog.axisOption(axes[axis] ?? "", side))])}
        onChange={(axis) =>
          opening.setPlane(grid, { ...plane, axis: Number(axis), index: Math.floor((shape[Number(axis)] ?? 1) / 2) })
        }
      />
      <div className="open-field">
        <span className="open-label">{t(openDialog.slice)}</span>
        <Slider
          label={t(openDialog.slice)}
          valueText={t(openDialog.sliceOf(plane.index, sides))}
          range={{ min: 0, max: Math.max(1, sides - 1), step: 1 }}
          value={plane.index}
          onChange={(index) => opening.setPlane(grid, { ...plane, index: Math.min(sides - 1, index) })}
        />
        <output className="open-number">{t(openDialog.sliceOf(plane.index, sides))}</output>
      </div>
    </>
  );
}

/** As a mask above a threshold, or as probabilities on a scale; and what stands in the way. */
function ReadingFields({ grid, part, opening }: FieldsProps): ReactNode {
  const t = useText();
  const { change, frame } = opening;
  const { values } = part;
  const obstacle = obstacleOf(part, frame);
  return (
    <>
      {grid === "prediction" && (
        <div className="open-field">
          <span className="open-label">{t(openDialog.as)}</span>
          <Segmented
            legend={t(openDialog.as)}
            choices={[
              { value: "probability", label: t(openDialog.probability) },
              { value: "mask", label: t(openDialog.mask) },
            ]}
            value={part.as}
            onChange={(as) => change(grid, { as })}
          />
        </div>
      )}
      {part.as === "mask" ? (
        <ThresholdFields grid={grid} part={part} opening={opening} />
      ) : (
        <Choice
          label={t(openDialog.scaling)}
          value={part.scaling}
          options={scalings.map((scaling) => [scaling, t(scalingNames[scaling])])}
          onChange={(scaling) => change(grid, { scaling })}
        />
      )}
      {part.as === "mask" && values.notFinite > 0 && (
        <p className="open-warning">{t(openProblems.notFiniteMask(values.notFinite))}</p>
      )}
      {obstacle !== null && (
        <p className="open-warning" role="alert">
          {t(obstacle)}
        </p>
      )}
      {part.as === "probability" && values.notFinite > 0 && (
        <label className="open-check">
          <input
            type="checkbox"
            checked={part.zeros}
            onChange={(event) => change(grid, { zeros: event.target.checked })}
          />
          {t(openDialog.zeros)}
        </label>
      )}
    </>
  );
}

function ThresholdFields({ grid, part, opening }: FieldsProps): ReactNode {
  const t = useText();
  const { min, max } = part.values;
  const step = max > min ? (max - min) / 200 : 0.005;
  const change = (threshold: number) => opening.change(grid, { threshold });
  return (
    <div className="open-field">
      <span className="open-label">{t(openDialog.threshold)}</span>
      <Slider
        label={t(openDialog.threshold)}
        valueText={formatNumber(part.threshold)}
        range={{ min, max: max > min ? max : min + 1, step }}
        value={part.threshold}
        onChange={change}
      />
      <NumberField
        label={t(openDialog.threshold)}
        value={part.threshold}
        step={step < 1 ? 0.001 : 0.1}
        check={(value) => (value === null ? t(openDialog.badThreshold) : null)}
        onCommit={change}
      />
    </div>
  );
}
