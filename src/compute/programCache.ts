/** Evaluator programs by the parameter values folded into them; a slider's drag makes many, so the oldest go. */
import type { BlockProgram } from "#expression/block.ts";

const most = 12;

export class ProgramCache {
  private readonly programs = new Map<string, BlockProgram>();

  get(key: string, build: () => BlockProgram): BlockProgram {
    const program = this.programs.get(key) ?? build();
    this.programs.delete(key);
    this.programs.set(key, program);
    if (this.programs.size > most) this.programs.delete(this.programs.keys().next().value as string);
    return program;
  }
}
