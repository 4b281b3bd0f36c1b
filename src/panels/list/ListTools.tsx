/** Search among the losses, and the filter that leaves the pinned ones. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { found, lossListTexts, notFound, pinnedOf } from "#i18n/lossList.ts";
import { useLossList } from "#panels/lossList.ts";
import { mostPinned } from "#scene/scene.ts";
import { chooseLoss } from "#store/actions.ts";
import { setShown } from "#store/asides.ts";
import { usePlayground } from "#store/hooks.ts";
import { Icon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { moveByArrows, watchRows } from "./inSight.ts";
import { listState, setQuery, togglePinnedOnly, wantAliases } from "./listState.ts";
import { isQuery } from "./search.ts";
import "./list.css";

export function ListTools(): ReactNode {
  const t = useText();
  const tools = useRef<HTMLDivElement>(null);
  const query = useStore(listState, (state) => state.query);
  const list = useLossList();
  const shown = list.groups.flatMap(({ rows }) => rows).filter(({ id }) => !list.hidden.has(id));
  const searching = isQuery(query);

  // Rows are other elements when they have been laid out anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout is what is watched
  useEffect(() => {
    const table = tools.current?.closest<HTMLElement>(".losses");
    return table ? watchRows(table) : undefined;
  }, [list]);

  useEffect(() => {
    const table = tools.current?.closest<HTMLElement>(".losses");
    table?.addEventListener("keydown", moveByArrows);
    return () => {
      table?.removeEventListener("keydown", moveByArrows);
      setShown("losses", []);
    };
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && query !== "") {
      event.preventDefault();
      setQuery("");
    }
    if (event.key === "Enter" && searching && shown[0]) chooseLoss(shown[0].id);
  }

  return (
    <>
      <div className="losses-tools" ref={tools}>
        <search className="losses-search">
          <svg className="losses-lens" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M9.3 9.3L12.5 12.5" />
          </svg>
          <input
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            value={query}
            aria-label={t(lossListTexts.search)}
            placeholder={t(lossListTexts.search)}
            title={t(lossListTexts.searchHint)}
            onFocus={wantAliases}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
          {query !== "" && (
            <button
              type="button"
              className="losses-clear"
              aria-label={t(lossListTexts.clear)}
              title={t(lossListTexts.clear)}
              onClick={() => {
                setQuery("");
                tools.current?.querySelector("input")?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </search>
        <PinnedOnly />
      </div>
      <div role="status" className={searching && shown.length === 0 ? "losses-none" : "sr-only"}>
        {searching && t(shown.length === 0 ? notFound(query.trim()) : found(shown.length))}
      </div>
    </>
  );
}

function PinnedOnly(): ReactNode {
  const t = useText();
  const count = usePlayground((state) => state.settings.losses.length);
  const only = useStore(listState, (state) => state.pinnedOnly);
  const pinned = t(pinnedOf(count, mostPinned));
  return (
    <button
      type="button"
      className="losses-only"
      aria-pressed={only}
      aria-label={`${t(lossListTexts.pinnedOnly)} (${pinned})`}
      title={`${t(lossListTexts.pinnedOnly)} (${pinned})\n${t(lossListTexts.pinHint)}`}
      onClick={togglePinnedOnly}
    >
      <span className="losses-only-dot" aria-hidden="true" />
      {count}/{mostPinned}
    </button>
  );
}
