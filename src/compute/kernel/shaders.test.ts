import { expect, test } from "vitest";
import { name } from "#expression/node.ts";
import { packScalars, paintShader, scalarAccess, scalarNames, sumShader } from "./shaders.ts";

test("scalars stand four to a vector, in the order of their names", () => {
  const names = ["a", "b.c", "d", "e", "f"];
  expect(names.map(scalarAccess(names))).toEqual(["u[0].x", "u[0].y", "u[0].z", "u[0].w", "u[1].x"]);
  expect([...packScalars(names, { a: 1, "b.c": 2, d: 3, e: 4, f: 5 })]).toEqual([1, 2, 3, 4, 5, 0, 0, 0]);
  expect(() => scalarAccess(names)("g")).toThrow("Unknown name");
});

test("only the maps that a shader uses are sampled", () => {
  expect(sumShader([name("p")], ["phi"], [], true).maps).toEqual([]);
  expect(paintShader(name("phi"), ["dist_g", "phi"], []).maps).toEqual(["phi"]);
});

test("the scalars of a body are all that is neither a pixel's nor a map", () => {
  const body = { kind: "binary", operator: "*", left: name("w0"), right: name("phi") } as const;
  expect(scalarNames(body, ["phi"])).toEqual(["w0"]);
});
