import { expect, test } from "vitest";
import { name } from "#expression/node.ts";
import { packScalars, paintShader, scalarAccess, scalarNames, sumShader } from "./shaders.ts";

test("scalars stand four to a vector, in the order of their names, and after them what each lacks to 1", () => {
  const names = ["a", "b.c", "d", "e", "f"];
  const access = scalarAccess(names);
  expect(names.map((text) => access(text, false))).toEqual(["u[0].x", "u[0].y", "u[0].z", "u[0].w", "u[1].x"]);
  expect([access("a", true), access("f", true)]).toEqual(["u[1].y", "u[2].y"]);
  const packed = packScalars(names, { a: 1, "b.c": 2, d: 3, e: 4, f: 1 - 1e-9 });
  expect([...packed].slice(0, 9)).toEqual([1, 2, 3, 4, 1, 0, -1, -2, -3]);
  expect(packed[9]).toBeCloseTo(1e-9, 15);
  expect(packed).toHaveLength(12);
  expect(() => access("g", false)).toThrow("Unknown name");
});

test("only the maps that a shader uses are sampled", () => {
  expect(sumShader([name("p")], ["phi"], [], true).maps).toEqual([]);
  expect(paintShader(name("phi"), ["dist_g", "phi"], []).maps).toEqual(["phi"]);
});

test("the scalars of a body are all that is neither a pixel's nor a map", () => {
  const body = { kind: "binary", operator: "*", left: name("w0"), right: name("phi") } as const;
  expect(scalarNames(body, ["phi"])).toEqual(["w0"]);
});
