/** The built-in scenes to choose from: each with its two grids in small and what to look for. */
import { type ReactNode, useEffect, useRef } from "react";
import { predictionShade, truthShade } from "#boards/shading.ts";
import { onThemeChange, shownTheme } from "#boards/theme.ts";
import { sceneMenu } from "#i18n/menus.ts";
import type { BuiltInScene } from "#scene/builtIn/define.ts";
import { builtInScenes } from "#scene/builtIn/index.ts";
import { openScene } from "#store/sceneChanges.ts";
import { useText } from "#ui/locale.tsx";
import { gridsOf, useOpenedScene } from "./openedScene.ts";
import "./sceneGallery.css";

/** One grid at a pixel a cell; CSS makes it larger. */
function Thumbnail({
  scene,
  grid,
}: {
  readonly scene: BuiltInScene;
  readonly grid: "truth" | "prediction";
}): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const grids = gridsOf(scene);
  const { height, width } = grids;

  useEffect(() => {
    const drawing = canvas.current;
    const context = drawing?.getContext("2d");
    if (!context) return;
    const image = new ImageData(width, height);
    const pixels = new Uint32Array(image.data.buffer);
    const draw = (): void => {
      const shade = (grid === "truth" ? truthShade : predictionShade)(grids, shownTheme());
      for (let cell = 0; cell < pixels.length; cell++) pixels[cell] = shade(cell);
      context.putImageData(image, 0, 0);
    };
    draw();
    return onThemeChange(draw);
  }, [grids, grid, height, width]);

  return <canvas ref={canvas} className="gallery-grid" height={height} width={width} />;
}

export function SceneGallery({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const t = useText();
  const opened = useOpenedScene();
  const list = useRef<HTMLUListElement>(null);

  // The scene that is open stands where one looks first.
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && chosen) list.current.scrollTop = chosen.offsetTop - list.current.offsetTop - 40;
  }, []);

  return (
    <ul ref={list} className="gallery" aria-label={t(sceneMenu.scenes)}>
      {builtInScenes.map((scene) => {
        const { height, width } = gridsOf(scene);
        return (
          <li key={scene.id}>
            <button
              type="button"
              className="gallery-scene"
              data-scene={scene.id}
              aria-current={scene === opened ? "true" : undefined}
              onClick={() => {
                openScene(scene.draw());
                onOpen();
              }}
            >
              <span className="gallery-grids" aria-hidden="true">
                <Thumbnail scene={scene} grid="truth" />
                <Thumbnail scene={scene} grid="prediction" />
              </span>
              <span className="gallery-words">
                <span className="gallery-name">
                  {t(scene.name)}
                  <span className="gallery-size">{`${height} × ${width}`}</span>
                </span>
                <span className="gallery-about">{t(scene.description)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
