/** A convention as a button: pressed where the loss is set so, and pressing it sets the loss in one step of history. */
import type { ReactNode } from "react";
import type { LossDefinition } from "#losses/define.ts";
import { useLocked, usePlayground } from "#store/hooks.ts";
import { setParams } from "#store/parameters.ts";
import { paramsOf } from "#store/selectors.ts";
import { useText } from "#ui/locale.tsx";
import { type Convention, follows } from "./conventions.ts";
import "./presets.css";

interface ConventionChipProps {
  readonly loss: LossDefinition;
  readonly convention: Convention;
  readonly onSet?: (convention: Convention) => void;
  /** Told when the pointer or the focus comes to it, and with null when it leaves. */
  readonly onLook?: (convention: Convention | null) => void;
}

export function ConventionChip({ loss, convention, onSet, onLook }: ConventionChipProps): ReactNode {
  const t = useText();
  const set = usePlayground((state) => follows(loss, convention.params, paramsOf(state, loss.id)));
  const locked = useLocked("params");
  const { name, note, params } = convention;
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={set}
      disabled={locked}
      title={t(note)}
      onClick={() => {
        setParams(loss.id, params);
        onSet?.(convention);
      }}
      onPointerEnter={() => onLook?.(convention)}
      onPointerLeave={() => onLook?.(null)}
      onFocus={() => onLook?.(convention)}
      onBlur={() => onLook?.(null)}
    >
      {t(name)}
    </button>
  );
}
