/** A loss's value on the present painting; where it has none, why. */
import type { ReactNode } from "react";
import { lossTable } from "#i18n/losses.ts";
import type { LossCore } from "#losses/define.ts";
import { WhyUndefined } from "#panels/WhyUndefined.tsx";
import { usePlayground } from "#store/hooks.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";

export function ValueNow({ loss }: { readonly loss: Pick<LossCore, "id" | "shortName"> }): ReactNode {
  const t = useText();
  const value = usePlayground((state) => state.values?.losses[loss.id]);
  const reason = usePlayground((state) => state.values?.reasons[loss.id]);
  return (
    <span className="value-now" data-loss-value={loss.id} data-value={value ?? ""}>
      {value === null ? (
        <WhyUndefined name={loss.shortName} reason={reason} label={t(lossTable.undefined)} />
      ) : (
        (value !== undefined && formatValue(value)) || "…"
      )}
    </span>
  );
}
