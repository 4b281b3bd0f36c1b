/** The tab of landscapes: one loss over two variables at a time. */
import { type ReactNode, useEffect, useId, useMemo, useState } from "react";
import { outsideDomain } from "#i18n/curves.ts";
import { landscapeTexts } from "#i18n/landscape.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import { reasonText } from "#i18n/reasons.ts";
import { definitionById, definitions } from "#losses/definitions.ts";
import type { LandscapeAnswer } from "#losses/studies.ts";
import { placeText } from "#panels/chartTicks.ts";
import type { DataTable } from "#panels/csv.ts";
import type { StudyVariable } from "#panels/study/curves/studyVariable.ts";
import { presentOf } from "#panels/study/curves/useMark.ts";
import { FigureData, FigureTools } from "#panels/study/FigureTools.tsx";
import { StudyProgress } from "#panels/study/StudyProgress.tsx";
import { useStudy } from "#panels/study/useStudy.ts";
import { notify } from "#store/actions.ts";
import { applyGeometry } from "#store/geometry.ts";
import { usePlayground } from "#store/hooks.ts";
import { setVariables } from "#store/parameters.ts";
import { useLocale, useText } from "#ui/locale.tsx";
import { snap } from "#ui/numbers.ts";
import { LandscapeMap, type Spot } from "./LandscapeMap.tsx";
import { extremesOf, readLandscape } from "./landscapeReading.ts";
import { landscapeSvg } from "./landscapeSvg.ts";
import { amongSamples } from "./mapLayout.ts";
import { type Pair, pairsFor, stepsOf } from "./pairs.ts";
import "./landscape.css";

/** The loss that is looked at first: the chosen one where it has two parameters, else Tversky. */
function firstLoss(chosen: string): string {
  return pairsFor(chosen)[0]?.x.kind === "parameter" ? chosen : "tversky";
}

export function LandscapeStudy(): ReactNode {
  const chosen = usePlayground((state) => state.settings.view.loss);
  const [loss, setLoss] = useState(() => firstLoss(chosen));
  const pairs = useMemo(() => pairsFor(loss), [loss]);
  const [wanted, setWanted] = useState<string | null>(null);
  const pair = pairs.find(({ id }) => id === wanted) ?? pairs[0];
  if (pair === undefined) return null;
  return <Landscape key={pair.id + loss} loss={loss} pair={pair} pairs={pairs} onLoss={setLoss} onPair={setWanted} />;
}

interface LandscapeProps {
  readonly loss: string;
  readonly pair: Pair;
  readonly pairs: readonly Pair[];
  readonly onLoss: (id: string) => void;
  readonly onPair: (id: string) => void;
}

function Landscape({ loss, pair, pairs, onLoss, onPair }: LandscapeProps): ReactNode {
  const t = useText();
  const locale = useLocale();
  const title = useId();
  const [stopped, setStopped] = useState(false);
  const [chosen, setChosen] = useState<Spot | null>(null);
  const question = {
    kind: "landscape",
    loss,
    x: { variable: pair.x.id, ...pair.x.range, steps: stepsOf(pair.x) },
    y: { variable: pair.y.id, ...pair.y.range, steps: stepsOf(pair.y) },
  } as const;
  const revision = usePlayground((state) => state.revision);
  // What was cancelled begins again with the next change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what it waits for
  useEffect(() => setStopped(false), [revision]);
  const { answer, progress, problem } = useStudy<"landscape">(stopped ? null : question);
  const now = usePlayground((state) => state.values?.losses[loss] ?? null);
  const across = usePlayground((state) => presentOf(state, pair.x));
  const up = usePlayground((state) => presentOf(state, pair.y));
  const name = definitionById(loss)?.name ?? both(loss, loss);
  const extremes = useMemo(() => answer && extremesOf(answer), [answer]);
  const reading = answer && readLandscape(answer, pair, name, now);
  const present = answer && { col: amongSamples(answer.x, across), row: amongSamples(answer.y, up) };
  const shifts = pair.x.kind === "geometry";

  function take({ col, row }: Spot): void {
    if (answer === null) return;
    const [x, y] = [valueAt(pair.x, answer.x[col] ?? 0), valueAt(pair.y, answer.y[row] ?? 0)];
    if (shifts) setChosen({ col, row });
    else setVariables({ [pair.x.id]: x, [pair.y.id]: y });
  }

  function shift(): void {
    if (answer === null || chosen === null) return;
    const [x, y] = [answer.x[chosen.col] ?? 0, answer.y[chosen.row] ?? 0];
    if (applyGeometry(["shift-x", x], ["shift-y", y])) notify("info", landscapeTexts.taken);
    setChosen(null);
  }

  const table = (): DataTable => tableOf(answer, pair, t(landscapeTexts.value));
  return (
    <section className="card landscape" aria-labelledby={title}>
      <h2 id={title} className="sr-only">
        {t(landscapeTexts.map)}
      </h2>
      <div className="landscape-choices">
        <label>
          <span>{t(landscapeTexts.loss)}</span>
          <select value={loss} onChange={(event) => onLoss(event.target.value)}>
            {definitions.map((each) => (
              <option key={each.id} value={each.id}>
                {t(each.name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t(landscapeTexts.over)}</span>
          <select value={pair.id} onChange={(event) => onPair(event.target.value)}>
            {groupsOf(pairs).map(([group, own]) => (
              <optgroup key={group.en} label={t(group)}>
                {own.map((each) => (
                  <option key={each.id} value={each.id}>
                    {t(each.name)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      <p className="quiet landscape-reading">{reading ? t(reading) : "\u00a0"}</p>
      {answer && extremes ? (
        <LandscapeMap answer={answer} extremes={extremes} pair={pair} present={present} chosen={chosen} onTake={take} />
      ) : (
        <div className="landscape-room" />
      )}
      <StudyProgress progress={progress} problem={problem} onCancel={() => setStopped(true)} />
      <p className="quiet">{t(shifts ? landscapeTexts.shiftHelp : landscapeTexts.takeHelp)}</p>
      {shifts && (
        <button type="button" className="button button-framed" disabled={chosen === null} onClick={shift}>
          {t(landscapeTexts.take)}
        </button>
      )}
      {answer?.gap && <p className="quiet">{t(gapText(answer.gap, pair))}</p>}
      {answer && extremes && (
        <footer className="figure-foot">
          <FigureData table={table} step={pair.x.step} />
          <FigureTools
            figure={{
              name: `segloss-landscape-${loss}`,
              table,
              svg: () =>
                landscapeSvg({ answer, extremes, pair, present, title: name, caption: reading ?? name }, locale),
            }}
          />
        </footer>
      )}
    </section>
  );
}

/** On the variable's steps, which the samples need not be. */
function valueAt({ kind, range, step }: StudyVariable, value: number): number {
  if (kind === "geometry") return value;
  return snap(value, range.from, range.to, step);
}

function groupsOf(pairs: readonly Pair[]): readonly (readonly [LocalText, readonly Pair[]])[] {
  const groups = new Map<string, [LocalText, Pair[]]>();
  for (const pair of pairs) {
    const found = groups.get(pair.group.en) ?? [pair.group, []];
    found[1].push(pair);
    groups.set(pair.group.en, found);
  }
  return [...groups.values()];
}

function gapText({ x, y, reason }: NonNullable<LandscapeAnswer["gap"]>, pair: Pair): LocalText {
  const place = `${pair.x.symbol} = ${placeText(x, pair.x.step)}, ${pair.y.symbol} = ${placeText(y, pair.y.step)}`;
  const why = reason ? both(reasonText(reason, "en"), reasonText(reason, "zh-CN")) : outsideDomain;
  return landscapeTexts.gap(both(place, place), why);
}

/** One row a sample. */
function tableOf(answer: LandscapeAnswer | null, pair: Pair, value: string): DataTable {
  const columns = [pair.x.symbol, pair.y.symbol, value];
  if (answer === null) return { columns, rows: [] };
  const rows = answer.y.flatMap((high, row) =>
    answer.x.map((wide, col) => {
      const found = answer.values[row * answer.x.length + col] as number;
      return [wide, high, Number.isFinite(found) ? found : null];
    }),
  );
  return { columns, rows };
}
