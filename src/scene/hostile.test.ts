import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScene } from "./parse.ts";
import { sceneOf } from "./serialise.ts";
import { filledGrids, partial, present } from "./testing.ts";

describe("hostile input", () => {
  const throwing = new Proxy({}, { get: () => fail(), has: () => fail(), ownKeys: () => fail() });
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  function fail(): never {
    throw new Error("gotcha");
  }

  it.each([
    ["a getter that throws", Object.defineProperty({}, "truth", { get: fail }), ["truth"]],
    ["a proxy that throws", throwing, ["v"]],
    ["a revoked proxy", revoked.proxy, [""]],
    ["a revoked grid", { prediction: revoked.proxy }, ["prediction"]],
    ["throwing parameters", { params: throwing, threshold: 9 }, ["threshold", "params"]],
    ["a cyclic grid", { truth: cyclic }, ["truth"]],
    ["a cyclic view", { view: { loss: cyclic } }, ["view.loss"]],
    ["a cell that converts itself", { truth: [[{ valueOf: fail, toString: fail }]] }, ["truth"]],
    ["an id that converts itself", { losses: [{ toString: fail }] }, ["losses"]],
    ["a huge sparse grid", { truth: new Array(4_000_000_000) }, ["truth"]],
    ["huge sparse rows", { truth: [new Array(4_000_000_000)] }, ["truth"]],
    ["a huge text", { truth: "x".repeat(50_000_000), losses: ["y".repeat(1_000_000)] }, ["truth", "losses"]],
    ["a million pinned losses", { losses: new Array(1_000_000).fill("dice") }, ["losses"]],
  ])("%s is refused", (_, input, paths) => {
    const { content, paths: refused, problems } = partial(input);
    expect(refused.slice(0, paths.length)).toEqual(paths);
    expect(content).toEqual(present);
    for (const { message } of problems) expect(message.en.length).toBeLessThan(300);
  });

  it("with a crowd of unknown names is summed up", () => {
    const crowd = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`loss-${index}`, {}]));
    const { problems } = partial({ params: crowd });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message.en).toContain("of this kind: 9980");
  });

  it("that grows while it is read cannot get past the checks", () => {
    let reads = 0;
    const row = new Proxy([0, 0, 0], {
      get: (target, key) => (key === "1" && ++reads > 1 ? Number.NaN : Reflect.get(target, key)),
    });
    const { content, problems } = partial({ prediction: [row, row] });
    expect(problems.map(({ message }) => message.en)).toEqual([expect.stringContaining("row 2, column 2 is NaN")]);
    expect(content).toEqual(present);
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            v: fc.anything(),
            height: fc.anything(),
            width: fc.anything(),
            truth: fc.anything({ withTypedArray: true, withSparseArray: true, withBigInt: true }),
            prediction: fc.anything({ withNullPrototype: true }),
            threshold: fc.anything(),
            params: fc.dictionary(fc.constantFrom("tversky", "dice", "foo"), fc.anything()),
            losses: fc.array(fc.anything()),
            view: fc.anything(),
          },
          { requiredKeys: [] },
        ),
        (input) => {
          const { content } = partial(input);
          expect(parseScene(sceneOf(content), { mode: "open", present }).problems).toEqual([]);
        },
      ),
    );
  });

  it("lets a scene of 256 × 256 through", () => {
    const large = sceneOf({ ...present, grids: filledGrids(256, 256, 0.123) });
    expect(partial(large).problems).toEqual([]);
  });
});
