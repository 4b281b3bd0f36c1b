/** Crop and size of what is taken, and what becomes of the other board. */
import type { ReactNode } from "react";
import type { Crop } from "#files/sample.ts";
import { type CropKind, isLive, type OtherGrid, sizeWithin } from "#files/take.ts";
import type { Size } from "#files/volume.ts";
import type { LocalText } from "#i18n/locale.ts";
import { cropNames, downsampleTo, openDialog, openProblems, otherNames } from "#i18n/openDialog.ts";
import { useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { Choice } from "./Choice.tsx";
import { CropBox } from "./CropBox.tsx";
import { cropIn, leadingPart, type SizeChoice } from "./frame.ts";
import type { Opening } from "./useOpening.ts";

const longestSides = [1024, 512, 256, 128, 64, 32, 16] as const;

interface FrameFieldsProps {
  readonly opening: Opening;
  /** Of the boards now. */
  readonly drawing: Size;
  /** That the grids will have. */
  readonly size: Size | null;
}

export function FrameFields({ opening, drawing, size }: FrameFieldsProps): ReactNode {
  const t = useText();
  const { frame, parts, setFrame } = opening;
  const leading = leadingPart(parts);
  if (leading === null) return null;
  const cut = cropIn(leading, frame);
  const alone = parts.truth === null || parts.prediction === null;
  const resized = size !== null && (size.height !== drawing.height || size.width !== drawing.width);
  return (
    <div className="open-frame">
      <Choice
        label={t(openDialog.crop)}
        value={frame.crop}
        options={entriesOf<CropKind>(cropNames, t)}
        // The rectangle begins where the part before it was.
        onChange={(crop) => setFrame({ crop, ...(crop === "rectangle" && cut ? { rectangle: cut } : {}) })}
      />
      {frame.crop === "rectangle" && (
        <div className="crop-fields">
          <CropBox part={leading} crop={frame.rectangle} onChange={(rectangle) => setFrame({ rectangle })} />
          <RectangleFields opening={opening} />
        </div>
      )}
      {cut !== null && <SizeFields opening={opening} drawing={drawing} cut={cut} />}
      {cut !== null && size !== null && isSqueezed(cut, size) && (
        <div className="open-ask" role="status">
          <p>{t(openProblems.squeezed)}</p>
          {frame.crop === "whole" && (
            <button type="button" className="button button-framed" onClick={() => setFrame({ crop: "square" })}>
              {t(openDialog.squareIt)}
            </button>
          )}
        </div>
      )}
      {alone && resized && (
        <Choice
          label={t(openDialog.other)}
          value={frame.other}
          options={entriesOf<OtherGrid>(otherNames, t)}
          onChange={(other) => setFrame({ other })}
        />
      )}
    </div>
  );
}

/** Whether proportions change by more than rounding makes them. */
function isSqueezed(cut: Size, size: Size): boolean {
  const change = (cut.width * size.height) / (cut.height * size.width);
  const rounding = 1 + 1 / Math.min(size.height, size.width);
  return Math.max(change, 1 / change) > Math.max(1.05, rounding);
}

function entriesOf<T extends string>(
  names: Readonly<Record<T, LocalText>>,
  t: (text: LocalText) => string,
): readonly (readonly [T, string])[] {
  return (Object.entries(names) as [T, LocalText][]).map(([value, name]) => [value, t(name)]);
}

function RectangleFields({ opening }: { readonly opening: Opening }): ReactNode {
  const t = useText();
  const { frame, setFrame } = opening;
  const sides = ["top", "left", "height", "width"] as const;

  function check(side: keyof Crop, value: number | null): string | null {
    const least = side === "top" || side === "left" ? 0 : 1;
    return value !== null && Number.isInteger(value) && value >= least ? null : t(openDialog.badPlace);
  }

  return (
    <div className="open-sides">
      {sides.map((side) => (
        <span key={side} className="open-side">
          <span className="open-label">{t(openDialog[side])}</span>
          <NumberField
            label={t(openDialog[side])}
            value={frame.rectangle[side]}
            step={1}
            check={(value) => check(side, value)}
            onCommit={(value) => setFrame({ rectangle: { ...frame.rectangle, [side]: value } })}
          />
        </span>
      ))}
    </div>
  );
}

interface SizeFieldsProps {
  readonly opening: Opening;
  readonly drawing: Size;
  /** Of the part that is taken. */
  readonly cut: Size;
}

function SizeFields({ opening, drawing, cut }: SizeFieldsProps): ReactNode {
  const t = useText();
  const { frame, setFrame } = opening;
  const live = isLive(cut);
  const chosen = frame.size ?? (live ? ({ kind: "file" } as const) : null);
  const largest = sizeWithin(cut);
  const shorter = longestSides.filter((side) => side < Math.max(cut.height, cut.width));
  const options: readonly (readonly [string, string])[] = [
    ...(live
      ? [["file", t(openDialog.asFile(cut.height, cut.width))] as const]
      : [["", t(openDialog.chooseSize)] as const]),
    ...shorter.map((side) => {
      const { height, width } = sizeWithin(cut, side);
      return [String(side), t(openDialog.smaller(height, width))] as const;
    }),
    ["drawing", t(openDialog.asDrawing(drawing.height, drawing.width))],
    ["own", t(openDialog.ownSize)],
  ];
  return (
    <>
      <Choice
        label={t(openDialog.size)}
        value={optionOf(chosen, live)}
        options={options}
        onChange={(value) => setFrame({ size: choiceOf(value, largest) })}
      />
      {chosen?.kind === "own" && <OwnSize size={chosen} onChange={(size) => setFrame({ size })} />}
      {!live && (chosen === null || chosen.kind === "file") && (
        <div className="open-ask" role="alert">
          <p>{t(openProblems.tooLarge(cut.height, cut.width))}</p>
          <button
            type="button"
            className="button button-framed"
            onClick={() => setFrame({ size: { kind: "longest", side: 1024 } })}
          >
            {t(downsampleTo(largest.height, largest.width))}
          </button>
        </div>
      )}
    </>
  );
}

function optionOf(choice: SizeChoice | null, live: boolean): string {
  if (choice === null || (choice.kind === "file" && !live)) return "";
  return choice.kind === "longest" ? String(choice.side) : choice.kind;
}

function choiceOf(value: string, start: Size): SizeChoice | null {
  if (value === "") return null;
  if (value === "file" || value === "drawing") return { kind: value };
  return value === "own" ? { kind: "own", ...start } : { kind: "longest", side: Number(value) };
}

interface OwnSizeProps {
  readonly size: Extract<SizeChoice, { kind: "own" }>;
  readonly onChange: (size: SizeChoice) => void;
}

function OwnSize({ size, onChange }: OwnSizeProps): ReactNode {
  const t = useText();
  return (
    <div className="open-sides">
      {(["height", "width"] as const).map((side) => (
        <span key={side} className="open-side">
          <span className="open-label">{t(openDialog[side])}</span>
          <NumberField
            label={t(openDialog[side])}
            value={size[side]}
            step={1}
            check={(value) =>
              value !== null && Number.isInteger(value) && value >= 1 && value <= 1024 ? null : t(openDialog.badSide)
            }
            onCommit={(value) => onChange({ ...size, [side]: value })}
          />
        </span>
      ))}
    </div>
  );
}
