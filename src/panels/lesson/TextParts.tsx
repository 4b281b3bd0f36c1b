/** What a lesson's text is made of beside words: its steps, formulas, values and formulas that live. */
import { createContext, type HTMLAttributes, type ReactNode, useContext } from "react";
import { definitionById } from "#losses/definitions.ts";
import { Formula } from "#panels/Formula.tsx";
import { Tex } from "#panels/Tex.tsx";
import { Anchor } from "./Anchor.tsx";
import { LiveValue } from "./LiveValue.tsx";
import { MiniBoards } from "./MiniBoards.tsx";

interface Shown {
  /** The step whose text is wanted; null: all, as for print. */
  readonly step: string | null;
  /** Whether what reveals the answer is shown. */
  readonly revealed: boolean;
}

export const ShownStep = createContext<Shown>({ step: null, revealed: false });

/** The text of one step. */
function Step({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  const { step } = useContext(ShownStep);
  return step === null || step === id ? <section data-text={id}>{children}</section> : null;
}

/** What is read once the step is solved. */
function Reveal({ children }: { readonly children: ReactNode }): ReactNode {
  const { revealed } = useContext(ShownStep);
  return revealed ? <div className="lesson-reveal">{children}</div> : null;
}

/** A loss's formula, the same with today's numbers, and its symbols. */
function LiveFormula({ loss }: { readonly loss: string }): ReactNode {
  const definition = definitionById(loss);
  return definition ? (
    <div className="lesson-formula formula">
      <Formula loss={definition} />
    </div>
  ) : null;
}

/** Mathematics between dollar signs; anything else is code. */
function Code({ className = "", children }: HTMLAttributes<HTMLElement>): ReactNode {
  if (!className.includes("language-math")) return <code>{children}</code>;
  return <Tex tex={String(children)} display={className.includes("math-display")} />;
}

/** Displayed mathematics comes in a `pre`. */
function Pre({ children }: HTMLAttributes<HTMLElement>): ReactNode {
  return <div className="lesson-block">{children}</div>;
}

/** What MDX files may use. */
export const textParts = {
  Step,
  Reveal,
  Value: LiveValue,
  Formula: LiveFormula,
  Boards: MiniBoards,
  code: Code,
  pre: Pre,
  a: Anchor,
};
