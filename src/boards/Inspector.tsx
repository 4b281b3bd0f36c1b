/** The numbers of the cell under the cursor, written once a frame so that nothing renders or jumps while they move. */
import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { classGlyphs, classNames } from "#i18n/boards.ts";
import type { LocalText } from "#i18n/locale.ts";
import { map } from "#i18n/map.ts";
import { inspector } from "#i18n/tools.ts";
import { PENDING } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { followState } from "./Live.tsx";
import { type Reading, readCell } from "./reading.ts";

interface FieldText {
  readonly id: string;
  readonly name: LocalText | string;
  readonly help?: LocalText;
}

const fields: readonly FieldText[] = [
  { id: "row", name: inspector.row },
  { id: "col", name: inspector.column },
  { id: "g", name: "g" },
  { id: "p", name: "p" },
  { id: "logit", name: inspector.logit },
  { id: "adds", name: inspector.adds, help: inspector.addsHelp },
  { id: "gradient", name: "∂L/∂p", help: inspector.gradientHelp },
  { id: "logitGradient", name: "∂L/∂z", help: inspector.logitGradientHelp },
];

export function Inspector(): ReactNode {
  const t = useText();
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    return followState((state) => write(element, readCell(state), t));
  }, [t]);
  return (
    <dl ref={list} className="inspector" aria-label={t(inspector.name)} data-hint={t(inspector.hint)}>
      {fields.map(({ id, name, help }) => (
        <Fragment key={id}>
          <div className="inspector-item" data-item={id} title={help && t(help)}>
            <dt>{typeof name === "string" ? <var>{name}</var> : t(name)}</dt> <dd data-field={id} />
          </div>{" "}
        </Fragment>
      ))}
      <div className="inspector-item inspector-class">
        <dt className="sr-only">{t(inspector.kind)}</dt>{" "}
        <dd data-kind>
          <i className="board-swatch" aria-hidden="true" data-glyph />
          <span data-field="class" />
        </dd>
      </div>
    </dl>
  );
}

function write(list: HTMLElement, { texts, kind }: Reading, t: (text: LocalText) => string): void {
  list.toggleAttribute("data-empty", kind === null);
  for (const element of list.querySelectorAll<HTMLElement>("[data-field]")) {
    const id = element.dataset.field ?? "";
    const text = id === "class" ? (kind ? t(classNames[kind]) : PENDING) : texts[id];
    const shown = text === null ? t(map.undefined) : (text ?? PENDING);
    if (element.textContent !== shown) element.textContent = shown;
    const why = text === null ? t(map.undefinedHere) : "";
    if (element.title !== why) element.title = why;
  }
  const glyph = list.querySelector<HTMLElement>("[data-glyph]");
  const holder = list.querySelector<HTMLElement>("[data-kind]");
  if (!glyph || !holder || holder.dataset.kind === (kind ?? "")) return;
  holder.dataset.kind = kind ?? "";
  glyph.dataset.class = kind ?? "";
  glyph.textContent = kind ? classGlyphs[kind] : "";
}
