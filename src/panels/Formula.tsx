/** The chosen loss's formula, the same with today's numbers, and its symbols. Loaded after the first view, with KaTeX. */
import {
  type PointerEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { definitionsTex, formulaTex, numbersTex, type TexOptions } from "#expression/tex.ts";
import { formula } from "#i18n/panels.ts";
import type { LossDefinition, Part } from "#losses/define.ts";
import type { Values } from "#losses/evaluation.ts";
import { setHighlight } from "#store/actions.ts";
import { usePlayground } from "#store/hooks.ts";
import { paramsOf } from "#store/selectors.ts";
import type { Role } from "#store/state.ts";
import { useText } from "#ui/locale.tsx";
import { useSize } from "#ui/useSize.ts";
import { applyMarks, markNames, markTex } from "./formulaMarks.ts";
import { formulaNumber } from "./formulaNumber.ts";
import { PartDefinition } from "./PartDefinition.tsx";
import { Tex } from "./Tex.tsx";

const noParts: Readonly<Record<string, Part>> = {};

function useTexOptions(loss: LossDefinition): TexOptions {
  const values = usePlayground((state) => paramsOf(state, loss.id));
  return useMemo(() => {
    const parts = loss.parts ?? noParts;
    const names = markNames(parts);
    return { parameters: loss.parameters, parts, values, mark: (part, tex) => markTex(names, part, tex) };
  }, [loss, values]);
}

/** Sums and value trail the brush by no more than a render that can wait. */
function useNumbers(loss: LossDefinition, options: TexOptions): string {
  const values = useDeferredValue(usePlayground((state) => state.values));
  const threshold = usePlayground((state) => state.settings.threshold);
  const count = usePlayground((state) => state.grids.height * state.grids.width);
  return useMemo(
    () => (values === null ? "" : presentNumbers(loss, options, values, threshold, count)),
    [loss, options, values, threshold, count],
  );
}

function presentNumbers(
  loss: LossDefinition,
  options: TexOptions,
  values: Values,
  threshold: number,
  count: number,
): string {
  const value = values.losses[loss.id] ?? null;
  return numbersTex(loss.expression, {
    ...options,
    id: loss.id,
    sums: values.sums,
    count,
    threshold,
    value,
    format: formulaNumber,
  });
}

/** Not everything in a formula shrinks in proportion: a few steps, each from what was measured. */
const fitSteps = 4;

/** Shrinks what is too wide for its box, down to three fifths; beyond that the box scrolls. */
function shrinkToFit(box: HTMLElement, present: number): number {
  let fit = present;
  for (let step = 0; step < fitSteps; step++) {
    box.style.setProperty("--fit", String(fit));
    const needed = box.scrollWidth;
    const given = box.clientWidth;
    if (needed <= given || fit <= 0.6) break;
    fit = Math.max(0.6, fit * (given / needed) * 0.98);
  }
  box.style.setProperty("--fit", String(fit));
  // What scrolls is scrolled by keys too.
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  else box.removeAttribute("tabindex");
  return fit;
}

/** Lights up the cells of the part under the pointer. */
function pointAt(event: PointerEvent<HTMLElement>): void {
  const part = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-role]") : null;
  setHighlight((part?.dataset.role as Role | undefined) ?? null);
}

export function Formula({ loss }: { readonly loss: LossDefinition }): ReactNode {
  const t = useText();
  const parts = loss.parts ?? noParts;
  const options = useTexOptions(loss);
  const numbers = useNumbers(loss, options);
  const source = useMemo(() => formulaTex(loss.expression, options), [loss, options]);
  const definitions = useMemo(() => definitionsTex(loss.expression, options), [loss, options]);
  const highlight = usePlayground((state) => state.highlight);
  const [box, size] = useSize<HTMLDivElement>();
  const fitted = useRef({ source, width: 0, shape: "", fit: 1 });
  const onRender = useCallback((element: HTMLElement) => applyMarks(element, parts), [parts]);

  useEffect(() => () => setHighlight(null), []);
  // Digits that come and go only ever shrink it: a formula that breathes is hard to read. Measured again where the numbers
  // could have grown wider, since measuring makes the browser lay out the page.
  const shape = numbers.replace(/[0-9]/g, "0");
  useLayoutEffect(() => {
    if (box.current === null) return;
    const width = size?.width ?? 0;
    const known = fitted.current;
    const same = known.source === source && known.width === width;
    if (same && known.shape === shape) return;
    fitted.current = { source, width, shape, fit: shrinkToFit(box.current, same ? known.fit : 1) };
  }, [source, shape, size, box]);

  return (
    <>
      <div
        ref={box}
        className="formula-box"
        data-highlight={highlight ?? undefined}
        onPointerOver={pointAt}
        onPointerLeave={() => setHighlight(null)}
      >
        <Tex className="formula-line" tex={source} display onRender={onRender} />
        <Tex className="formula-line formula-numbers" tex={numbers} display onRender={onRender} />
      </div>
      {definitions.length > 0 && (
        <ul className="formula-definitions" aria-label={t(formula.symbols)}>
          {definitions.map(({ name, tex }) => (
            <PartDefinition key={name} name={name} tex={tex} parts={parts} />
          ))}
        </ul>
      )}
    </>
  );
}
