/** The zoom of the boards by buttons: closer, further, the whole grid, and moving about without a drag. */
import { type ReactNode, useSyncExternalStore } from "react";
import { zoomMenu, zoomName } from "#i18n/zoom.ts";
import { PathIcon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import { ToolButton } from "./ToolButton.tsx";
import { boardsView, onView, setView, whole } from "./view.ts";
import { canPan, canZoomIn, pan, zoomStep } from "./zooming.ts";
import "./zoomMenu.css";

const GLASS = "M13.5 13.5L17.5 17.5M15 9A6 6 0 1 1 3 9a6 6 0 0 1 12 0z";

/** How far an arrow moves, in windows. */
const STRIDE = 0.25;
const arrows = [
  { name: zoomMenu.left, path: "M12 4l-6 6l6 6", x: -STRIDE, y: 0 },
  { name: zoomMenu.up, path: "M4 12l6-6l6 6", x: 0, y: -STRIDE },
  { name: zoomMenu.down, path: "M4 8l6 6l6-6", x: 0, y: STRIDE },
  { name: zoomMenu.right, path: "M8 4l6 6l-6 6", x: STRIDE, y: 0 },
];

function formatScale(scale: number): string {
  return `${scale >= 9.95 ? Math.round(scale) : scale.toFixed(1)} ×`;
}

function Zoom(): ReactNode {
  const t = useText();
  const view = useSyncExternalStore(onView, boardsView);
  const part = 1 / view.scale;
  return (
    <>
      <div className="zoom-steps">
        <ToolButton
          icon="M4 10h12"
          name={t(zoomMenu.out)}
          help={t(zoomMenu.out)}
          disabled={view.scale <= 1}
          onClick={() => zoomStep(-1, null)}
        />
        <output className="zoom-scale" aria-label={t(zoomMenu.name)}>
          {formatScale(view.scale)}
        </output>
        <ToolButton
          icon="M4 10h12M10 4v12"
          name={t(zoomMenu.in)}
          help={t(zoomMenu.in)}
          disabled={!canZoomIn()}
          onClick={() => zoomStep(1, null)}
        />
        <button
          type="button"
          className="button button-framed"
          disabled={view.scale <= 1}
          onClick={() => setView(whole)}
        >
          {t(zoomMenu.whole)}
        </button>
      </div>
      <div className="zoom-steps">
        {arrows.map(({ name, path, x, y }) => (
          <ToolButton
            key={path}
            icon={path}
            name={t(name)}
            help={t(name)}
            disabled={!canPan({ x, y })}
            onClick={() => pan({ x, y })}
          />
        ))}
        <svg className="zoom-map" viewBox="0 0 1 1" aria-hidden="true">
          <rect className="zoom-map-grid" width="1" height="1" />
          <rect className="zoom-map-part" x={view.left} y={view.top} width={part} height={part} />
        </svg>
      </div>
      <p className="zoom-help">{t(zoomMenu.help)}</p>
    </>
  );
}

export function ZoomMenu(): ReactNode {
  const t = useText();
  const { scale } = useSyncExternalStore(onView, boardsView);
  return (
    <Popover
      label={<PathIcon path={GLASS} />}
      name={scale > 1 ? t(zoomName(formatScale(scale))) : t(zoomMenu.name)}
      className={scale > 1 ? "tools-button tools-chosen" : "tools-button"}
      panelClassName="zoom"
    >
      {() => <Zoom />}
    </Popover>
  );
}
