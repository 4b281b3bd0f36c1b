import { beforeEach, describe, expect, it } from "vitest";
import { askAside, setShown } from "./asides.ts";
import { playground } from "./playground.ts";
import { startOver } from "./testing.ts";

beforeEach(() => startOver());

const trials = [{ loss: "dice", params: { smooth: 1 } }];
const result = { value: 0.5 };

describe("askAside", () => {
  it("keeps what each asker wants, until it wants nothing", () => {
    askAside({ trials });
    askAside({ variantsOf: "hd95" });
    expect(playground.getState().asking).toEqual({ trials, variantsOf: "hd95" });
    askAside({ trials: [] });
    expect(playground.getState().asking).toEqual({ trials: [], variantsOf: "hd95" });
    askAside({ variantsOf: null });
    expect(playground.getState().asking).toBeNull();
  });

  it("lets go of the asker's last answer only", () => {
    playground.setState({ asides: { revision: 1, trials: [result], variants: { hd95_medpy: 2 } } });
    askAside({ variantsOf: "nsd" });
    expect(playground.getState().asides).toEqual({ revision: 1, trials: [result], variants: {} });
    askAside({ trials });
    expect(playground.getState().asides?.trials).toEqual([]);
  });
});

describe("setShown", () => {
  it("keeps the rows of each list, and the object where they are the same", () => {
    setShown("metrics", ["metric.dice"]);
    setShown("losses", ["bce"]);
    const { shown } = playground.getState();
    expect(shown).toEqual({ losses: ["bce"], metrics: ["metric.dice"] });
    setShown("metrics", ["metric.dice"]);
    expect(playground.getState().shown).toBe(shown);
  });
});
