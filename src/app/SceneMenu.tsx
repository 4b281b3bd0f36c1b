/** The menu behind the scene's name: resize it, start over, save a picture. */
import type { ReactNode } from "react";
import { largestSide } from "#grid/field.ts";
import { sceneButton } from "#i18n/app.ts";
import { exportButton } from "#i18n/exportDialog.ts";
import { sceneMenu } from "#i18n/menus.ts";
import { openButton } from "#i18n/openDialog.ts";
import { badNumber } from "#i18n/panels.ts";
import { notify, resetScene } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import { playground } from "#store/playground.ts";
import { resize } from "#store/sceneChanges.ts";
import { Icon, PathIcon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { NumberField } from "#ui/NumberField.tsx";
import { openExport, openFiles } from "./dialogs.tsx";
import { useOpenedScene } from "./openedScene.ts";
import { savePng } from "./picture.ts";
import { SceneGallery } from "./SceneGallery.tsx";
import "./sceneMenu.css";

const PRESETS = [8, 16, 32, 64, 128, 256] as const;

/** Resizes, and says so where cells were lost. */
function resizeTo(height: number, width: number): void {
  const { grids } = playground.getState();
  resize(height, width);
  if (height < grids.height || width < grids.width) notify("info", sceneMenu.cut);
}

function SizeFields(): ReactNode {
  const t = useText();
  const height = usePlayground((state) => state.grids.height);
  const width = usePlayground((state) => state.grids.width);

  function check(value: number | null): string | null {
    if (value === null) return t(badNumber);
    return Number.isInteger(value) && value >= 1 && value <= largestSide ? null : t(sceneMenu.badSide);
  }

  return (
    <fieldset className="scene-size">
      <legend className="scene-legend">{t(sceneMenu.size)}</legend>
      <div className="scene-presets">
        {PRESETS.map((side) => (
          <button
            key={side}
            type="button"
            className="scene-preset"
            aria-pressed={side === height && side === width}
            aria-label={`${side} × ${side}`}
            onClick={() => resizeTo(side, side)}
          >
            {side}
          </button>
        ))}
      </div>
      <div className="scene-sides">
        <NumberField
          label={t(sceneMenu.height)}
          value={height}
          step={1}
          check={check}
          onCommit={(value) => resizeTo(value, width)}
        />
        <span aria-hidden="true">×</span>
        <NumberField
          label={t(sceneMenu.width)}
          value={width}
          step={1}
          check={check}
          onCommit={(value) => resizeTo(height, value)}
        />
      </div>
      <p className="quiet">{t(sceneMenu.keeps)}</p>
    </fieldset>
  );
}

const icons = {
  open: "M3 16V5h5l1.6 2H16v2.6M3 16l2.4-6.4H18L15.6 16z",
  export: "M10 3v9M6.5 8.8L10 12.2L13.5 8.8M4 13v3.5h12V13",
  image: "M3 4h14v12H3zM3 13.2l4-4 3.4 3.4 2.2-2.2 4.4 4.4M12.6 7.4h.01",
} as const;

interface ActionProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly help?: string;
  readonly onClick: () => void;
}

function Action({ icon, label, help, onClick }: ActionProps): ReactNode {
  return (
    <button type="button" className="button" title={help} onClick={onClick}>
      {icon}
      {label}
    </button>
  );
}

export function SceneMenu({ close }: { readonly close: () => void }): ReactNode {
  const t = useText();
  const scene = useOpenedScene();
  function reset(): void {
    resetScene();
    close();
  }
  function save(): void {
    savePng();
    close();
  }
  return (
    <>
      <h2>{t(scene?.name ?? sceneButton.own)}</h2>
      {scene === undefined && <p className="quiet">{t(sceneMenu.ownDescription)}</p>}
      <div className="scene-actions">
        <Action icon={<PathIcon path={icons.open} />} label={t(openButton)} onClick={() => [close(), openFiles()]} />
        <Action
          icon={<PathIcon path={icons.export} />}
          label={t(exportButton)}
          onClick={() => [close(), openExport()]}
        />
        <Action icon={<PathIcon path={icons.image} />} label={t(sceneMenu.export)} onClick={save} />
        <Action
          icon={<Icon name="reset" />}
          label={t(sceneButton.reset)}
          help={t(sceneMenu.resetHelp)}
          onClick={reset}
        />
      </div>
      <SceneGallery onOpen={close} />
      <SizeFields />
    </>
  );
}
