/** The source as a picture, with a frame around the part that is taken: dragged by itself or its corners, moved by the arrow keys. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { createPace } from "#files/pace.ts";
import { type Crop, sampleMeans } from "#files/sample.ts";
import { sizeWithin } from "#files/take.ts";
import { planeSize } from "#files/volume.ts";
import { openDialog } from "#i18n/openDialog.ts";
import { useText } from "#ui/locale.tsx";
import { corners, dragged, type Handle } from "./cropBox.ts";
import type { Part } from "./part.ts";

/** Longer side of the picture, in pixels. */
const longest = 320;

interface CropBoxProps {
  readonly part: Part;
  readonly crop: Crop;
  readonly onChange: (crop: Crop) => void;
}

/** The plane in grey, from its least to its greatest value. */
function usePicture(part: Part): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { volume, plane, values } = part;
  useEffect(() => {
    const work = new AbortController();
    const whole = planeSize(volume, plane);
    const size = sizeWithin(whole, longest);
    const sampling = {
      volume,
      plane,
      planeWidth: whole.width,
      crop: { top: 0, left: 0, ...whole },
      size,
      pace: createPace(work.signal),
    };
    const { min, max } = values;
    const grey = (value: number): number => (Number.isFinite(value) && max > min ? (value - min) / (max - min) : 0);
    sampleMeans(sampling, grey).then(
      (shades) => {
        const context = canvas.current?.getContext("2d");
        if (work.signal.aborted || !canvas.current || !context) return;
        canvas.current.height = size.height;
        canvas.current.width = size.width;
        const image = new ImageData(size.width, size.height);
        for (const [cell, shade] of shades.entries()) {
          image.data.fill(Math.round(255 * shade), 4 * cell, 4 * cell + 3);
          image.data[4 * cell + 3] = 255;
        }
        context.putImageData(image, 0, 0);
      },
      // Abandoned: another plane is under way.
      () => {},
    );
    return () => work.abort();
  }, [volume, plane, values]);
  return canvas;
}

export function CropBox({ part, crop, onChange }: CropBoxProps): ReactNode {
  const t = useText();
  const canvas = usePicture(part);
  const plane = planeSize(part.volume, part.plane);
  const drag = useRef<{ readonly handle: Handle; readonly crop: Crop; readonly x: number; readonly y: number } | null>(
    null,
  );

  function start(event: PointerEvent<HTMLElement>): void {
    const handle = ((event.target as HTMLElement).dataset.handle ?? "whole") as Handle;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { handle, crop, x: event.clientX, y: event.clientY };
  }

  function move(event: PointerEvent<HTMLElement>): void {
    const box = canvas.current?.getBoundingClientRect();
    if (drag.current === null || box === undefined) return;
    const { handle, crop: from, x, y } = drag.current;
    const rows = ((event.clientY - y) / box.height) * plane.height;
    const cols = ((event.clientX - x) / box.width) * plane.width;
    onChange(dragged(from, handle, { rows, cols }, plane));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const arrow = arrows[event.key];
    if (arrow === undefined) return;
    event.preventDefault();
    const step = event.ctrlKey ? 10 : 1;
    const by = { rows: arrow.rows * step, cols: arrow.cols * step };
    onChange(dragged(crop, event.shiftKey ? "bottom-right" : "whole", by, plane));
  }

  const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;
  return (
    <div className="crop">
      <div
        className="crop-picture"
        style={{
          aspectRatio: `${plane.width} / ${plane.height}`,
          width: `min(100%, ${(longest * plane.width) / Math.max(plane.width, plane.height)}px)`,
        }}
      >
        <canvas ref={canvas} className="crop-canvas" />
        <button
          type="button"
          className="crop-frame"
          aria-label={t(openDialog.cropBox)}
          style={{
            top: percent(crop.top, plane.height),
            left: percent(crop.left, plane.width),
            height: percent(crop.height, plane.height),
            width: percent(crop.width, plane.width),
          }}
          onPointerDown={start}
          onPointerMove={move}
          onPointerUp={() => {
            drag.current = null;
          }}
          onPointerCancel={() => {
            drag.current = null;
          }}
          onKeyDown={onKeyDown}
        >
          {corners.map((corner) => (
            <span key={corner} className="crop-corner" data-handle={corner} />
          ))}
        </button>
      </div>
      <p className="quiet">{t(openDialog.cropHelp)}</p>
    </div>
  );
}

const arrows: Readonly<Record<string, { readonly rows: number; readonly cols: number }>> = {
  ArrowUp: { rows: -1, cols: 0 },
  ArrowDown: { rows: 1, cols: 0 },
  ArrowLeft: { rows: 0, cols: -1 },
  ArrowRight: { rows: 0, cols: 1 },
};
