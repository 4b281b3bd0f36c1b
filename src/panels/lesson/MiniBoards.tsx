/** Small pictures of grids inside a text: truth, prediction, or both side by side. */
import { type ReactNode, useEffect, useRef } from "react";
import { predictionShade, truthShade } from "#boards/shading.ts";
import { onThemeChange, shownTheme } from "#boards/theme.ts";
import { boards } from "#i18n/boards.ts";
import type { SceneContent } from "#scene/scene.ts";
import { useText } from "#ui/locale.tsx";
import { contentOf } from "./sceneContent.ts";

type Rows = readonly (readonly number[])[];

interface MiniBoardProps {
  readonly grids: SceneContent["grids"];
  readonly name: "truth" | "prediction";
}

export function MiniBoard({ grids, name }: MiniBoardProps): ReactNode {
  const t = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { height, width } = grids;
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const draw = (): void => {
      const image = new ImageData(width, height);
      const pixels = new Uint32Array(image.data.buffer);
      const shade = (name === "truth" ? truthShade : predictionShade)(grids, shownTheme());
      for (let cell = 0; cell < pixels.length; cell++) pixels[cell] = shade(cell);
      context.putImageData(image, 0, 0);
    };
    draw();
    return onThemeChange(draw);
  }, [grids, name, height, width]);
  return (
    <figure className="mini-board">
      <canvas
        ref={canvas}
        width={width}
        height={height}
        style={{ aspectRatio: `${width} / ${height}` }}
        role="img"
        aria-label={`${t(boards[name])}, ${height} × ${width}`}
      />
      <figcaption>{t(boards[name])}</figcaption>
    </figure>
  );
}

interface MiniBoardsProps {
  readonly truth?: Rows;
  readonly prediction?: Rows;
}

/** `<Boards truth={[[1,0]]} prediction={[[0.9,0.2]]} />` */
export function MiniBoards({ truth, prediction }: MiniBoardsProps): ReactNode {
  const scene = { ...(truth && { truth }), ...(prediction && { prediction }) };
  const { grids } = contentOf(scene as Parameters<typeof contentOf>[0]);
  return (
    <div className="mini-boards">
      {truth && <MiniBoard grids={grids} name="truth" />}
      {prediction && <MiniBoard grids={grids} name="prediction" />}
    </div>
  );
}
