/** Why a question has no answer, in a form that crosses from the worker; app/ says it in the page's language. */
import type { Reason } from "#losses/evaluation.ts";
import type { BackendProblem } from "./protocol.ts";

export type Refusal =
  /** The loss is undefined on the present grids. */
  | { readonly code: "undefined"; readonly reason: Reason }
  /** What computes maps and curves could not be loaded. */
  | { readonly code: "not-loaded" }
  /** Nobody waited for it any more. */
  | { readonly code: "cancelled" }
  /** The worker fell silent over a curve. */
  | { readonly code: "gave-up" }
  /** The link insists on WebGL, and there is none. */
  | { readonly code: "no-webgl"; readonly problem: BackendProblem; readonly detail: string | null }
  /** The page evaluates no more. */
  | { readonly code: "stopped" };

/** A question that was refused; its message is for developers. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string) {
    super(message);
    this.refusal = refusal;
  }
}
