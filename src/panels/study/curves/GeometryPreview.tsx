/** The prediction as a change of shape would leave it, with the truth's outline and the numbers there; changed only when it is applied. */
import { type ReactNode, useEffect, useRef } from "react";
import { predictionShade } from "#boards/shading.ts";
import { useShownTheme } from "#boards/useShownTheme.ts";
import { previewTexts } from "#i18n/curves.ts";
import type { TransformAnswer } from "#losses/studies.ts";
import { nearestIndex } from "#panels/chartScale.ts";
import { placeText } from "#panels/chartTicks.ts";
import { useStudy } from "#panels/study/useStudy.ts";
import { notify } from "#store/actions.ts";
import { applyGeometry } from "#store/geometry.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import type { CurveLine } from "./curveFigure.ts";
import type { StudyVariable } from "./studyVariable.ts";

/** Longer side of the picture in device pixels: cells are drawn in whole ones. */
const side = 384;

function drawPreview(canvas: HTMLCanvasElement, answer: TransformAnswer, theme: "light" | "dark"): void {
  const { height, width, prediction, truth } = answer;
  const scale = Math.max(1, Math.floor(side / Math.max(height, width)));
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (context === null) return;
  const shade = predictionShade({ height, width, prediction, truth }, theme);
  const image = new ImageData(width * scale, height * scale);
  const pixels = new Uint32Array(image.data.buffer);
  for (let row = 0; row < height * scale; row++) {
    for (let col = 0; col < width * scale; col++) {
      pixels[row * width * scale + col] = shade(Math.floor(row / scale) * width + Math.floor(col / scale));
    }
  }
  context.putImageData(image, 0, 0);
  outline(context, answer, scale);
}

/** Edges between foreground and background of the truth: a light line in a dark one is seen on every colour. */
function outline(context: CanvasRenderingContext2D, { height, width, truth }: TransformAnswer, scale: number): void {
  const path = new Path2D();
  const inside = (row: number, col: number): boolean =>
    row >= 0 && col >= 0 && row < height && col < width && truth[row * width + col] === 1;
  for (let row = 0; row <= height; row++) {
    for (let col = 0; col <= width; col++) {
      if (inside(row, col) !== inside(row - 1, col)) {
        path.moveTo(col * scale, row * scale);
        path.lineTo((col + 1) * scale, row * scale);
      }
      if (inside(row, col) !== inside(row, col - 1)) {
        path.moveTo(col * scale, row * scale);
        path.lineTo(col * scale, (row + 1) * scale);
      }
    }
  }
  context.lineCap = "square";
  for (const [color, thickness] of [
    ["#15161a", 4],
    ["#ffffff", 1.6],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = thickness;
    context.stroke(path);
  }
}

interface GeometryPreviewProps {
  readonly variable: StudyVariable;
  readonly amount: number;
  readonly set: (amount: number) => void;
  readonly lines: readonly CurveLine[];
  readonly x: readonly number[];
}

export function GeometryPreview({ variable, amount, set, lines, x }: GeometryPreviewProps): ReactNode {
  const t = useText();
  const theme = useShownTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const neutral = variable.neutral ?? 0;
  const moved = Math.abs(amount - neutral) > 1e-9;
  const { answer } = useStudy<"transform">(moved ? { kind: "transform", variable: variable.id, amount } : null);
  useEffect(() => {
    if (canvas.current && answer) drawPreview(canvas.current, answer, theme);
  }, [answer, theme]);
  if (!moved) return <p className="quiet curve-hint">{t(previewTexts.hint)}</p>;
  const at = nearestIndex(x, amount);
  const start = nearestIndex(x, neutral);
  // Between two samples the curve has no number of its own.
  const sampled = Math.abs((x[at] ?? Number.NaN) - amount) < 1e-9;
  function apply(): void {
    if (applyGeometry([variable.id, amount])) notify("info", previewTexts.applied);
    set(neutral);
  }
  return (
    <section className="preview" aria-label={t(previewTexts.title)}>
      <canvas ref={canvas} className="preview-picture" role="img" aria-label={t(previewTexts.picture)} />
      <div className="preview-side">
        <h3>{t(previewTexts.at(variable.symbol, placeText(amount, variable.step)))}</h3>
        {sampled && (
          <table className="preview-numbers">
            <thead>
              <tr>
                <td />
                <th scope="col">{t(previewTexts.title)}</th>
                <th scope="col">{t(previewTexts.asPainted)}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, name, color, values }) => (
                <tr key={id}>
                  <th scope="row" style={{ color }}>
                    {t(name)}
                  </th>
                  {[at, start].map((index, k) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two columns, always in this order
                    <td key={k}>{values[index] == null ? "—" : formatValue(values[index])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className="preview-buttons">
          <button type="button" className="button button-primary" onClick={apply}>
            {t(previewTexts.apply)}
          </button>
          <button type="button" className="button button-framed" onClick={() => set(neutral)}>
            {t(previewTexts.back(neutral))}
          </button>
        </p>
      </div>
    </section>
  );
}
