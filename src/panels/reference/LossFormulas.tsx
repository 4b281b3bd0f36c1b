/** A loss in formulas: as the textbook has it with today's numbers, its symbols, its derivative. */
import { type ReactNode, useCallback, useMemo } from "react";
import { derivativeTex } from "#expression/derivativeTex.ts";
import { symbolTable } from "#expression/symbols.ts";
import type { TexOptions } from "#expression/tex.ts";
import { derivative, lossPage, symbols } from "#i18n/lossPage.ts";
import type { LossDefinition } from "#losses/define.ts";
import { applyMarks, markNames, markTex } from "#panels/formulaMarks.ts";
import { Tex } from "#panels/Tex.tsx";
import { useText } from "#ui/locale.tsx";

/** TeX as the textbook sets it: every parameter at its default. */
function textbookOptions({ parameters, parts = {} }: LossDefinition): TexOptions {
  const names = markNames(parts);
  const values = Object.fromEntries(Object.entries(parameters).map(([key, parameter]) => [key, parameter.default]));
  return { parameters, parts, values, mark: (part, tex) => markTex(names, part, tex) };
}

/** What each symbol of the formula stands for. */
export function Symbols({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const { parameters, parts = {} } = loss;
  const table = useMemo(() => symbolTable(loss.expression, textbookOptions(loss)), [loss]);
  return (
    <dl className="symbols">
      {table.map(({ name, tex }) => {
        const meaning = symbols[name] ?? parts[name]?.name ?? parameters[name]?.name;
        return (
          meaning && (
            <div key={name} className="symbol">
              <dt>
                <Tex tex={tex} />
              </dt>
              <dd>{t(meaning)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

function Lines({
  lines,
  onRender,
}: {
  readonly lines: readonly string[];
  readonly onRender: (e: HTMLElement) => void;
}): ReactNode {
  return lines.map((tex) => <Tex key={tex} tex={tex} display onRender={onRender} />);
}

/** ∂L/∂p and ∂L/∂z, and which maps they hold constant. */
export function DerivativeFormulas({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const parts = loss.parts;
  const found = useMemo(() => derivativeTex(loss.expression, textbookOptions(loss)), [loss]);
  const onRender = useCallback((element: HTMLElement) => applyMarks(element, parts ?? {}), [parts]);
  if (found === null) return <p>{t(derivative.nested)}</p>;
  const { byProbability, byLogit, byMaps, shorthands, constants, through } = found;
  return (
    <div className="derivative">
      <p className="quiet">{t(derivative.probability)}</p>
      <div className="reference-formula">
        <Lines lines={byProbability} onRender={onRender} />
      </div>
      {/= 0$/.test(byProbability[0] ?? "") ? (
        <p>{t(derivative.flat)}</p>
      ) : (
        <>
          <p className="quiet">{t(derivative.logit)}</p>
          <div className="reference-formula">
            <Lines lines={byLogit} onRender={onRender} />
          </div>
        </>
      )}
      {(shorthands.length > 0 || byMaps.length > 0) && (
        <>
          <p className="quiet">{t(derivative.where)}</p>
          <div className="reference-formula">
            <Lines lines={[...shorthands, ...byMaps]} onRender={onRender} />
          </div>
        </>
      )}
      <ul className="derivative-notes quiet">
        <li>{t(derivative.index)}</li>
        {constants.map((tex) => (
          <li key={tex}>
            <Tex tex={tex} /> {t(derivative.constantAfter)}
          </li>
        ))}
        {through.map((tex) => (
          <li key={tex}>
            <Tex tex={tex} /> {t(derivative.throughAfter)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The papers, written out. */
export function Papers({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  if (loss.references.length === 0) return <p className="quiet">{t(lossPage.noPapers)}</p>;
  return (
    <ul className="papers">
      {loss.references.map(({ authors, year, title, url }) => (
        <li key={url}>
          <cite lang="en">
            {authors} ({year}).{" "}
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
            .
          </cite>
        </li>
      ))}
    </ul>
  );
}
