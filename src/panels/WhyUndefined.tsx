/** The word "undefined" where a value would stand; pressing it tells why. */
import type { ReactNode } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { whyUndefined } from "#i18n/panels.ts";
import type { Reason } from "#losses/evaluation.ts";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import { ReasonText } from "./ReasonText.tsx";

interface WhyUndefinedProps {
  readonly name: LocalText;
  readonly reason: Reason | undefined;
  readonly label: string;
}

export function WhyUndefined({ name, reason, label }: WhyUndefinedProps): ReactNode {
  const t = useText();
  return (
    <Popover className="linklike undefined-value" label={label} name={t(whyUndefined(name))}>
      {() => <ReasonText reason={reason} />}
    </Popover>
  );
}
