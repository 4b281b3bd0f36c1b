/** Beside and under the difference: what it shows, the classes with their counts; a map's legend comes with the map. */
import { type ReactNode, useEffect } from "react";
import { type CellClass, classGlyphs, classNames, differenceModes } from "#i18n/boards.ts";
import { setDifference } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import type { DifferenceMode } from "#store/state.ts";
import { useText } from "#ui/locale.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { useLateParts } from "./lateParts.ts";

const classes: readonly CellClass[] = ["tp", "fp", "fn", "tn"];

const modes: readonly DifferenceMode[] = ["confusion", "loss", "gradient", "logit-gradient"];

const useMode = (): DifferenceMode => usePlayground((state) => state.settings.view.difference);

/**
 * Confusion · Loss · Gradient; the two gradients are one choice here and told apart in the legend. Where the board is
 * too narrow for that, the stylesheet shows a list with all four instead.
 */
export function DifferenceHead(): ReactNode {
  const t = useText();
  const mode = useMode();
  return (
    <div className="board-modes">
      <Segmented
        legend={t(differenceModes.legend)}
        choices={[
          { value: "confusion", label: t(differenceModes.confusion) },
          { value: "loss", label: t(differenceModes.loss) },
          { value: "gradient", label: t(differenceModes.gradient) },
        ]}
        value={mode === "logit-gradient" ? "gradient" : mode}
        onChange={setDifference}
      />
      <select
        className="board-mode-select"
        aria-label={t(differenceModes.legend)}
        value={mode}
        onChange={(event) => setDifference(modes[event.target.selectedIndex] ?? "confusion")}
      >
        {modes.map((each) => (
          <option key={each} value={each}>
            {t(differenceModes.options[each])}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A map needs what loads late, at once. */
export function DifferenceLegend(): ReactNode {
  const mode = useMode();
  const late = useLateParts();
  const mapped = mode !== "confusion";
  useEffect(() => {
    // Where it cannot be loaded, the tool bar, which is part of it, tells.
    if (mapped) import("./late.ts").catch(() => {});
  }, [mapped]);
  return (
    <>
      <ClassLegend hidden={mapped} />
      {mapped && late && <late.MapLegend mode={mode} />}
    </>
  );
}

function ClassLegend({ hidden }: { readonly hidden: boolean }): ReactNode {
  const t = useText();
  return (
    <ul className="board-swatches" hidden={hidden}>
      {classes.map((kind) => (
        <li key={kind} title={t(classNames[kind])}>
          <i className="board-swatch" data-class={kind} aria-hidden="true">
            {classGlyphs[kind]}
          </i>
          <abbr>{kind.toUpperCase()}</abbr>
          <b className="board-number" data-count={kind} />
        </li>
      ))}
    </ul>
  );
}
