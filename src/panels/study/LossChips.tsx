/** The pinned losses, in the colours of their lines: taken away by a press, added by search. The same for all studies. */

import { type ReactNode, useEffect, useState } from "react";
import { lossListTexts, notFound } from "#i18n/lossList.ts";
import { figureTexts, removeLoss } from "#i18n/study.ts";
import { losses } from "#losses/index.ts";
import { type Aliases, loadAliases, searchLosses } from "#panels/list/search.ts";
import { shortNameOf } from "#panels/lossName.ts";
import { seriesColor } from "#panels/series.ts";
import { mostPinned } from "#scene/scene.ts";
import { togglePinned } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import { Icon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import { SearchField } from "./SearchField.tsx";
import "./lossChips.css";

const noAliases: Aliases = new Map();

function AddLoss({ pinned, close }: { readonly pinned: readonly string[]; readonly close: () => void }): ReactNode {
  const t = useText();
  const [query, setQuery] = useState("");
  const [aliases, setAliases] = useState(noAliases);
  useEffect(() => {
    loadAliases().then(setAliases, () => {});
  }, []);
  const found = searchLosses(losses, query, aliases).filter(({ id }) => !pinned.includes(id));
  function add(id: string): void {
    togglePinned(id);
    close();
  }
  return (
    <div className="loss-adder">
      <SearchField
        label={t(lossListTexts.search)}
        query={query}
        onQuery={setQuery}
        onEnter={() => found[0] && add(found[0].id)}
      />
      <ul className="loss-adder-list">
        {found.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="loss-adder-loss" onClick={() => add(id)}>
              {t(name)}
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {found.length === 0 && t(notFound(query.trim()))}
      </p>
    </div>
  );
}

export function LossChips(): ReactNode {
  const t = useText();
  const pinned = usePlayground((state) => state.settings.losses);
  return (
    <div className="loss-chips">
      <ul className="loss-chips-list" aria-label={t(figureTexts.pinned)}>
        {pinned.map((id, index) => {
          const name = shortNameOf(id);
          return (
            <li key={id} className="loss-chip">
              <i className="loss-chip-dot" style={{ background: seriesColor(index) }} aria-hidden="true" />
              {t(name)}
              <button
                type="button"
                className="loss-chip-remove"
                aria-label={t(removeLoss(name))}
                onClick={() => togglePinned(id)}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      {pinned.length < mostPinned && (
        <Popover label={`+ ${t(figureTexts.addLoss)}`} className="loss-chip-add" panelClassName="loss-adder-panel">
          {(close) => <AddLoss pinned={pinned} close={close} />}
        </Popover>
      )}
    </div>
  );
}
