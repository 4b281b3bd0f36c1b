/** The scene's button with its menu. */
import type { ReactNode } from "react";
import { Popover } from "#ui/Popover.tsx";
import { SceneMenu } from "./SceneMenu.tsx";

interface SceneMenuButtonProps {
  readonly label: ReactNode;
  readonly name: string;
}

export function SceneMenuButton({ label, name }: SceneMenuButtonProps): ReactNode {
  return (
    <Popover className="button button-framed scene-button" panelClassName="scene-panel" name={name} label={label}>
      {(close) => <SceneMenu close={close} />}
    </Popover>
  );
}
