/** The scene's name and grid size in the header; the menu it opens loads after the first view. */
import { lazy, type ReactNode, Suspense } from "react";
import { sceneButton } from "#i18n/app.ts";
import { usePlayground } from "#store/hooks.ts";
import { Icon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { useOpenedScene } from "./openedScene.ts";

const SceneMenuButton = lazy(async () => ({ default: (await import("./late.ts")).SceneMenuButton }));

/** @param late whether what loads late may load */
export function SceneButton({ late }: { readonly late: boolean }): ReactNode {
  const t = useText();
  const height = usePlayground((state) => state.grids.height);
  const width = usePlayground((state) => state.grids.width);
  const scene = useOpenedScene()?.name ?? sceneButton.own;
  const size = `${height} × ${width}`;
  const label = (
    <>
      <span className="scene-name">{t(scene)}</span>
      <span className="scene-cells">{size}</span>
      <Icon name="down" />
    </>
  );
  const still = <span className="button button-framed scene-button">{label}</span>;
  if (!late) return still;
  return (
    <Suspense fallback={still}>
      <SceneMenuButton label={label} scene={scene} size={size} />
    </Suspense>
  );
}
