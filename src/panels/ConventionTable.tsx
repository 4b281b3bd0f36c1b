/** The conventions of some losses as one table: what each sets, its value, and how far it is from the textbook. */
import type { ReactNode } from "react";
import { conventionTexts, showLoss } from "#i18n/conventions.ts";
import { families as familyNames } from "#i18n/losses.ts";
import type { LossDefinition, LossFamily } from "#losses/define.ts";
import { chooseLoss } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import { paramsOf } from "#store/selectors.ts";
import { useText } from "#ui/locale.tsx";
import { ConventionNumbers } from "./ConventionNumbers.tsx";
import { ConventionRow, Departures } from "./ConventionRow.tsx";
import { conventionsOf, follows, type Trials } from "./conventions.ts";

interface LossProps {
  readonly loss: LossDefinition;
  readonly trials: Trials;
}

/** The parameters as they are, where they are nobody's convention. */
function Present({ loss, trials }: LossProps): ReactNode {
  const t = useText();
  const values = usePlayground((state) => paramsOf(state, loss.id));
  if (conventionsOf(loss).some(({ params }) => follows(loss, params, values))) return null;
  return (
    <tr className="convention convention-set" data-convention="present">
      <th scope="row" className="convention-cell convention-what">
        <span className="convention-name">{t(conventionTexts.present)}</span>
        <Departures loss={loss} values={values} />
      </th>
      <ConventionNumbers name={conventionTexts.present} presentOf={loss.id} textbook={trials.placeOf(loss.id, {})} />
    </tr>
  );
}

function Rows({ loss, trials }: LossProps): ReactNode {
  return (
    <>
      {conventionsOf(loss).map((convention) => (
        <ConventionRow key={convention.id} loss={loss} convention={convention} trials={trials} />
      ))}
      <Present loss={loss} trials={trials} />
    </>
  );
}

function Heads(): ReactNode {
  const t = useText();
  return (
    <>
      <colgroup>
        <col />
        <col className="conventions-col-value" />
        <col className="conventions-col-difference" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="conventions-col">
            <span className="sr-only">{t(conventionTexts.convention)}</span>
          </th>
          <th scope="col" className="conventions-col">
            {t(conventionTexts.value)}
          </th>
          <th scope="col" className="conventions-col">
            {t(conventionTexts.difference)}
          </th>
        </tr>
      </thead>
    </>
  );
}

/** Those of one loss. */
export function OneTable({ loss, trials }: LossProps): ReactNode {
  const t = useText();
  return (
    <table className="conventions-table" aria-label={t(conventionTexts.presets)}>
      <Heads />
      <tbody>
        <Rows loss={loss} trials={trials} />
      </tbody>
    </table>
  );
}

interface AllTableProps {
  readonly families: readonly (readonly [LossFamily, readonly LossDefinition[]])[];
  readonly trials: Trials;
  /** Called when a loss is chosen, to show it alone. */
  readonly onChoose: () => void;
}

/** Those of every loss that has presets, family by family. */
export function AllTable({ families, trials, onChoose }: AllTableProps): ReactNode {
  const t = useText();
  function choose(id: string): void {
    chooseLoss(id);
    onChoose();
  }
  return (
    <table className="conventions-table" aria-label={t(conventionTexts.presets)}>
      <Heads />
      {families.map(([family, losses]) => [
        <tbody key={family}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="conventions-family">
              {t(familyNames[family])}
            </th>
          </tr>
        </tbody>,
        ...losses.map((loss) => (
          <tbody key={loss.id} className="conventions-loss" data-conventions-of={loss.id}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="conventions-loss-head">
                <button
                  type="button"
                  className="linklike conventions-loss-name"
                  title={t(showLoss(loss.name))}
                  onClick={() => choose(loss.id)}
                >
                  {t(loss.name)}
                </button>
              </th>
            </tr>
            <Rows loss={loss} trials={trials} />
          </tbody>
        )),
      ])}
    </table>
  );
}
