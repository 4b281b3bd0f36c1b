/** The embed protocol, version 1: JSON-RPC 2.0 with `"segloss":1` beside it. What both sides of a frame agree on; doc/embedding.md has it in words. */

/** What every message of the protocol carries. */
export const mark = { jsonrpc: "2.0", segloss: 1 } as const;

export type RequestId = string | number | null;

export const rpcErrors = {
  /** No request, or a batch. */
  request: -32600,
  method: -32601,
  /** Bad arguments. */
  params: -32602,
  /** The request was right, but could not be carried out: the message says why. */
  failed: -32000,
} as const;

/** Notices of the frame, by name, with what they bring. */
export interface FrameNotices {
  readonly "segloss.ready": { readonly version: string; readonly capabilities: readonly string[] };
  readonly "segloss.change": { readonly userInitiated: boolean };
  readonly "segloss.values": object;
  readonly "segloss.step": { readonly lesson: string; readonly step: number };
  readonly "segloss.complete": Completed;
  readonly "segloss.resize": { readonly height: number };
  readonly "segloss.error": { readonly message: string };
}

/** A lesson whose steps are all solved. */
export interface Completed {
  readonly lesson: string;
  /** Share of the steps that were solved without the solution shown. */
  readonly score: number;
  /** The same as the `result` of an xAPI statement. */
  readonly result: {
    readonly completion: true;
    readonly score: { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: number };
    /** ISO 8601, from the lesson's opening. */
    readonly duration: string;
  };
}
