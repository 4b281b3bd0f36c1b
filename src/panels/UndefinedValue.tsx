/** The word "undefined" where a value would stand; why it is loads with the other late panels. */
import { lazy, type ReactNode, Suspense } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { lossTable } from "#i18n/losses.ts";
import type { Reason } from "#losses/evaluation.ts";
import { useText } from "#ui/locale.tsx";

const WhyUndefined = lazy(async () => ({ default: (await import("./late.ts")).WhyUndefined }));

interface UndefinedValueProps {
  readonly name: LocalText;
  readonly reason: Reason | undefined;
}

export function UndefinedValue({ name, reason }: UndefinedValueProps): ReactNode {
  const t = useText();
  const label = t(lossTable.undefined);
  return (
    <Suspense fallback={<span className="undefined-value">{label}</span>}>
      <WhyUndefined name={name} reason={reason} label={label} />
    </Suspense>
  );
}
