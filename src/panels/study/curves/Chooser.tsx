/** A button that opens a list with a search, in groups: variables and metrics are chosen with it. */

import { type ReactNode, useState } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { matchesQuery } from "#panels/list/search.ts";
import { SearchField } from "#panels/study/SearchField.tsx";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import "#panels/study/lossChips.css";

export interface Option {
  readonly id: string;
  readonly name: LocalText;
  /** Before the name. */
  readonly symbol?: ReactNode;
  /** Other words it is found by. */
  readonly words?: readonly string[];
}

export interface OptionGroup {
  readonly name: LocalText;
  readonly options: readonly Option[];
}

interface ChooserProps {
  readonly label: ReactNode;
  /** What the button is called, where its label is a sign. */
  readonly name?: string;
  readonly className: string;
  readonly search: LocalText;
  /** Said where nothing is found. */
  readonly nothing: LocalText;
  readonly groups: () => readonly OptionGroup[];
  readonly onChoose: (id: string) => void;
}

type ListProps = Omit<ChooserProps, "label" | "name" | "className">;

function Options({ search, nothing, groups, onChoose, close }: ListProps & { readonly close: () => void }): ReactNode {
  const t = useText();
  const [query, setQuery] = useState("");
  const [all] = useState(groups);
  const found = all.flatMap(({ name, options }) => {
    const fitting = options.filter((option) => {
      const texts = [...Object.values(option.name), ...Object.values(name), option.id, ...(option.words ?? [])];
      return matchesQuery(query, texts);
    });
    return fitting.length === 0 ? [] : [{ name, options: fitting }];
  });
  function choose(id: string): void {
    close();
    onChoose(id);
  }
  return (
    <div className="loss-adder">
      <SearchField
        label={t(search)}
        query={query}
        onQuery={setQuery}
        onEnter={() => {
          const first = found[0]?.options[0];
          if (first) choose(first.id);
        }}
      />
      <div className="loss-adder-list">
        {found.map(({ name, options }) => (
          <section key={name.en} aria-label={t(name)}>
            <h3 className="chooser-head">{t(name)}</h3>
            <ul>
              {options.map(({ id, name: option, symbol }) => (
                <li key={id}>
                  <button type="button" className="loss-adder-loss" data-option={id} onClick={() => choose(id)}>
                    {symbol !== undefined && <span className="chooser-symbol">{symbol}</span>}
                    {t(option)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="quiet" role="status">
        {found.length === 0 && t(nothing)}
      </p>
    </div>
  );
}

export function Chooser({ label, name, className, ...list }: ChooserProps): ReactNode {
  return (
    <Popover label={label} name={name} className={className} panelClassName="loss-adder-panel">
      {(close) => <Options {...list} close={close} />}
    </Popover>
  );
}
