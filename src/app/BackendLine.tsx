/** Where the numbers come from, told calmly. */
import type { ReactNode } from "react";
import { backend } from "#i18n/menus.ts";
import { usePlayground } from "#store/hooks.ts";
import { useText } from "#ui/locale.tsx";
import { BackendProblem } from "./BackendProblem.tsx";

export function BackendLine(): ReactNode {
  const t = useText();
  const engine = usePlayground((state) => state.engine);
  const { problem, state, detail } = engine;
  const onGpu = engine.backend === "webgl";
  const plain = onGpu ? backend.gpu : state === "starting" ? backend.starting : backend.cpu;
  return (
    <span className="backend" role="status" data-backend={engine.backend} data-state={state}>
      {onGpu || problem === null ? (
        <span>{t(plain)}</span>
      ) : (
        <BackendProblem problem={problem} state={state} detail={detail} />
      )}
    </span>
  );
}
