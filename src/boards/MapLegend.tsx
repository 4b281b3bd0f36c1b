/** Under and over the difference while it shows a map. */
import { type ReactNode, useMemo } from "react";
import { map } from "#i18n/map.ts";
import { inspector } from "#i18n/tools.ts";
import { setDifference } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import type { DifferenceMode, PlaygroundState } from "#store/state.ts";
import { PENDING } from "#ui/format.ts";
import { formatTick } from "#ui/formatFine.ts";
import { useText } from "#ui/locale.tsx";
import { divergingPalette, sequentialPalette } from "#ui/mapPalettes.ts";
import { Segmented } from "#ui/Segmented.tsx";
import { ColourBar } from "./ColourBar.tsx";
import { currentHeat, heatState } from "./heat.ts";
import { Live } from "./Live.tsx";
import { useShownTheme } from "./useShownTheme.ts";
import "./mapLegend.css";

/** Stands over the board where the map cannot be drawn. */
export function MapNote(): ReactNode {
  const t = useText();
  const shown = usePlayground((state) => heatState(state) === "undefined");
  return shown ? <p className="board-note">{t(map.undefinedHere)}</p> : null;
}

/** The scale of a map: its colours with their ends, and of which gradient it is. */
export function MapLegend({ mode }: { readonly mode: Exclude<DifferenceMode, "confusion"> }): ReactNode {
  const t = useText();
  const theme = useShownTheme();
  // What a pixel adds may be negative, e.g. inside a signed distance.
  const signed = usePlayground((state) => currentHeat(state)?.diverging === true);
  const diverging = mode !== "loss" || signed;
  const palette = useMemo(() => (diverging ? divergingPalette : sequentialPalette)(theme), [diverging, theme]);
  return (
    <div className="board-heat">
      <div className="board-scale">
        <ColourBar palette={palette} label={t(map.scale)} />
        <div className="board-ends">
          {diverging && <Live read={lowEnd} />}
          <span>0</span>
          <Live read={highEnd} />
        </div>
      </div>
      {diverging ? (
        <VariableChoice mode={mode} />
      ) : (
        <span className="board-what" title={t(inspector.addsHelp)}>
          {t(map.contribution)}
        </span>
      )}
    </div>
  );
}

function VariableChoice({ mode }: { readonly mode: DifferenceMode }): ReactNode {
  const t = useText();
  return (
    <Segmented
      legend={t(map.variable)}
      choices={[
        { value: "gradient", label: "∂L/∂p", name: t(map.byProbability) },
        { value: "logit-gradient", label: "∂L/∂z", name: t(map.byLogit) },
      ]}
      value={mode}
      onChange={setDifference}
    />
  );
}

function lowEnd(state: PlaygroundState): string {
  const limit = currentHeat(state)?.limit;
  return limit === undefined ? PENDING : formatTick(-limit);
}

function highEnd(state: PlaygroundState): string {
  const limit = currentHeat(state)?.limit;
  return limit === undefined ? PENDING : formatTick(limit);
}
