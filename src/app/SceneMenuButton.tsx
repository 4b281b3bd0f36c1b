/** The scene's button with its menu. */
import type { ReactNode } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { sceneLabel } from "#i18n/menus.ts";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import { SceneMenu } from "./SceneMenu.tsx";

interface SceneMenuButtonProps {
  readonly label: ReactNode;
  readonly scene: LocalText;
  /** "32 × 32" */
  readonly size: string;
}

export function SceneMenuButton({ label, scene, size }: SceneMenuButtonProps): ReactNode {
  const t = useText();
  const name = t(sceneLabel(scene, size));
  return (
    <Popover className="button button-framed scene-button" panelClassName="scene-panel" name={name} label={label}>
      {(close) => <SceneMenu close={close} />}
    </Popover>
  );
}
