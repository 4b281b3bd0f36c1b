/** Why the numbers come from the CPU; the technical reason on demand. */
import type { ReactNode } from "react";
import { cpuBecause, footer, restartingBecause } from "#i18n/menus.ts";
import { backendReasons } from "#i18n/reasons.ts";
import type { EngineStatus } from "#store/state.ts";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";

interface BackendProblemProps {
  readonly problem: NonNullable<EngineStatus["problem"]>;
  readonly state: EngineStatus["state"];
  readonly detail: string | null;
}

export function BackendProblem({ problem, state, detail }: BackendProblemProps): ReactNode {
  const t = useText();
  const reason = backendReasons[problem];
  return (
    <>
      <span>{t(state === "starting" ? restartingBecause(reason) : cpuBecause(reason))}</span>
      {detail !== null && (
        <Popover className="linklike" label={t(footer.details)}>
          {() => <code className="backend-detail">{detail}</code>}
        </Popover>
      )}
    </>
  );
}
