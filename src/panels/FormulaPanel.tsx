/** The chosen loss: what it is, its formula with and without today's numbers, its parameters, where it comes from. */
import { lazy, type ReactNode, Suspense, useId, useRef, useState } from "react";
import { formula, undefinedHere } from "#i18n/panels.ts";
import { reasonText } from "#i18n/reasons.ts";
import type { LossDefinition } from "#losses/define.ts";
import { definitionById } from "#losses/definitions.ts";
import { usePlayground } from "#store/hooks.ts";
import { useLocale, useText } from "#ui/locale.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { Parameters } from "./Parameters.tsx";
import { Presets } from "./Presets.tsx";
import { References } from "./References.tsx";
import "./formula.css";

const Formula = lazy(async () => {
  const [module] = await Promise.all([import("./Formula.tsx"), formulaFonts()]);
  return { default: module.Formula };
});

const Conventions = lazy(async () => ({ default: (await import("./Conventions.tsx")).Conventions }));

/** The faces of a formula, fetched before it is shown, so that it does not change its size afterwards. */
async function formulaFonts(): Promise<void> {
  await import("./Tex.tsx");
  const faces = ["1em KaTeX_Main", "italic 1em KaTeX_Math", "1em KaTeX_Size2", "1em KaTeX_Caligraphic"];
  await Promise.race([
    Promise.allSettled(faces.map((face) => document.fonts.load(face))),
    new Promise((resolve) => setTimeout(resolve, 1500)),
  ]);
}

function Unavailable({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  return (
    <div className="formula-plain">
      <p className="quiet">{t(formula.unavailable)}</p>
      <pre className="formula-source">{loss.expression.trim().replace(/^[ \t]+/gm, "")}</pre>
    </div>
  );
}

/** What the loss is; where it is undefined, why, in the same place: the sliders that help stay in sight. */
function Summary({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const locale = useLocale();
  const undefinedNow = usePlayground((state) => state.values?.losses[loss.id] === null);
  const reason = usePlayground((state) => state.values?.reasons[loss.id]);
  if (!undefinedNow) return <p className="quiet">{t(loss.summary)}</p>;
  return (
    <p className="formula-undefined" role="status">
      <span className="sr-only">{t(undefinedHere)}</span> {reasonText(reason ?? { code: "not-finite" }, locale)}
    </p>
  );
}

export function FormulaPanel(): ReactNode {
  const t = useText();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const [comparing, setComparing] = useState(false);
  const loss = definitionById(usePlayground((state) => state.settings.view.loss));
  if (loss === undefined) return null;
  const space = <div className="formula-space" />;
  function endComparing(): void {
    setComparing(false);
    panel.current?.querySelector<HTMLElement>(".presets-compare")?.focus();
  }
  return (
    <>
      <section ref={panel} className="card formula" aria-labelledby={title}>
        <header className="formula-head">
          <h2 id={title}>{t(loss.name)}</h2>
          <References {...loss} />
        </header>
        <Summary loss={loss} />
        <div className="formula-space">
          <PanelBoundary key={loss.id} fallback={<Unavailable loss={loss} />}>
            <Suspense fallback={space}>
              <Formula loss={loss} />
            </Suspense>
          </PanelBoundary>
        </div>
        <Parameters owner={loss} />
        <Presets key={`presets of ${loss.id}`} loss={loss} comparing={comparing} onCompare={setComparing} />
      </section>
      {comparing && (
        <PanelBoundary>
          <Suspense fallback={<section className="card conventions" />}>
            <Conventions loss={loss} onClose={endComparing} />
          </Suspense>
        </PanelBoundary>
      )}
    </>
  );
}
