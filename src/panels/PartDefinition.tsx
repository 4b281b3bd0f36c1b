/** What a symbol of the formula stands for; where that is a kind of cell, focusing it lights up its cells. */
import { type ReactNode, useCallback } from "react";
import { showCells } from "#i18n/panels.ts";
import type { Part } from "#losses/define.ts";
import { usePlayground } from "#store/hooks.ts";
import type { Role } from "#store/state.ts";
import { useText } from "#ui/locale.tsx";
import { applyMarks, roleOf } from "./formulaMarks.ts";
import { useHighlight } from "./highlight.ts";
import { Tex } from "./Tex.tsx";

interface PartDefinitionProps {
  readonly name: string;
  readonly tex: string;
  readonly parts: Readonly<Record<string, Part>>;
}

export function PartDefinition({ name, tex, parts }: PartDefinitionProps): ReactNode {
  const t = useText();
  const onRender = useCallback((element: HTMLElement) => applyMarks(element, parts), [parts]);
  const part = parts[name];
  const role = roleOf(name, parts);
  const content = (
    <>
      <Tex tex={tex} onRender={onRender} />
      {part !== undefined && <span className="formula-definition-name">{t(part.name)}</span>}
    </>
  );
  if (role === undefined || part === undefined)
    return (
      <li className="formula-definition" title={part === undefined ? undefined : t(part.name)}>
        {content}
      </li>
    );
  return (
    <li>
      <RoleButton kind={role} label={t(showCells(part.name))}>
        {content}
      </RoleButton>
    </li>
  );
}

interface RoleButtonProps {
  readonly kind: Role;
  readonly label: string;
  readonly children: ReactNode;
}

function RoleButton({ kind, label, children }: RoleButtonProps): ReactNode {
  const highlight = useHighlight(kind);
  const lit = usePlayground((state) => state.highlight === kind);
  return (
    <button
      type="button"
      className={lit ? "formula-definition formula-definition-lit" : "formula-definition"}
      data-role={kind}
      aria-label={label}
      title={label}
      {...highlight}
    >
      {children}
    </button>
  );
}
