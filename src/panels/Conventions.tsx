/** The same drawing under all conventions, live: of the chosen loss, or of every loss that has presets. Loads when it is opened. */
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { conventionTexts } from "#i18n/conventions.ts";
import type { LossDefinition } from "#losses/define.ts";
import { definitions } from "#losses/definitions.ts";
import { askAside } from "#store/asides.ts";
import { usePlayground } from "#store/hooks.ts";
import { formatValue } from "#ui/format.ts";
import { Icon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { ConventionList } from "./ConventionList.tsx";
import { AllTable, OneTable } from "./ConventionTable.tsx";
import { conventionsOf, lossesWithConventions, readSpread, type Trials, trialsFor } from "./conventions.ts";
import "./conventions.css";

type Scope = "loss" | "all";

interface ConventionsProps {
  readonly loss: LossDefinition;
  readonly onClose: () => void;
}

const families = lossesWithConventions(definitions);

/** Has them evaluated as long as somebody looks. */
function useTrials(loss: LossDefinition, scope: Scope): Trials {
  const trials = useMemo(
    () => trialsFor(scope === "loss" ? [loss] : families.flatMap(([, losses]) => losses)),
    [loss, scope],
  );
  useEffect(() => askAside({ trials: trials.trials }), [trials]);
  useEffect(() => () => askAside({ trials: [] }), []);
  return trials;
}

/** What they come to, in a sentence; its room stays where it is not known yet. */
function Spread({ loss, trials }: { readonly loss: LossDefinition; readonly trials: Trials }): ReactNode {
  const t = useText();
  const results = usePlayground((state) => state.asides?.trials);
  const outcomes = conventionsOf(loss).flatMap(({ name, params }) => {
    const result = results?.[trials.placeOf(loss.id, params)];
    return result === undefined ? [] : [{ name, result }];
  });
  return (
    <p className="conventions-spread quiet">
      {outcomes.length === 0 ? "\u00a0" : t(readSpread(outcomes, formatValue))}
    </p>
  );
}

export function Conventions({ loss, onClose }: ConventionsProps): ReactNode {
  const t = useText();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [scope, setScope] = useState<Scope>("loss");
  const trials = useTrials(loss, scope);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card conventions" aria-labelledby={title}>
      <header className="conventions-head">
        <h2 id={title} ref={heading} tabIndex={-1}>
          {t(conventionTexts.title)}
        </h2>
        <Segmented<Scope>
          legend={t(conventionTexts.scope)}
          choices={[
            { value: "loss", label: t(conventionTexts.thisLoss) },
            { value: "all", label: t(conventionTexts.allLosses) },
          ]}
          value={scope}
          onChange={setScope}
        />
        <button
          type="button"
          className="button conventions-close"
          aria-label={t(conventionTexts.close)}
          title={t(conventionTexts.close)}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {scope === "loss" ? (
        <>
          <Spread loss={loss} trials={trials} />
          <OneTable key={loss.id} loss={loss} trials={trials} />
          <ConventionList key={`about ${loss.id}`} loss={loss} trials={trials} />
        </>
      ) : (
        <>
          <p className="conventions-spread quiet">{t(conventionTexts.allIntro)}</p>
          <AllTable families={families} trials={trials} onChoose={() => setScope("loss")} />
        </>
      )}
    </section>
  );
}
