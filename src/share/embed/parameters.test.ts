import { describe, expect, it } from "vitest";
import { hideTexts, lockTexts, panelTexts } from "#i18n/embedBuilder.ts";
import {
  embedHash,
  embedHides,
  embedLocks,
  embedPanels,
  noOrigin,
  readEmbedSettings,
  sceneParameters,
} from "./parameters.ts";

const read = (text: string) => readEmbedSettings(new URLSearchParams(text));

describe("the parameters of an embed", () => {
  it("without any are the boards and the loss table, unlocked, with a link home", () => {
    expect(read("")).toEqual({
      settings: {
        panels: ["truth", "prediction", "difference", "losses"],
        lesson: null,
        step: 0,
        locks: [],
        hidden: [],
        links: true,
        background: "paper",
        parent: null,
      },
      bad: [],
    });
  });

  it("choose panels, whose order is the page's; a lesson's step asks for its own", () => {
    expect(read("panels=losses,truth, prediction").settings.panels).toEqual(["truth", "prediction", "losses"]);
    expect(read("lesson=05").settings).toMatchObject({ lesson: "05", panels: null });
    expect(read("lesson=05&panels=losses&step=2").settings).toMatchObject({ panels: ["losses"], step: 2 });
  });

  it("lock, hide, and take the link and the paper away", () => {
    const { settings, bad } = read(
      "lock=truth,params,size&hide=tools&links=0&background=transparent&parent=https://a.example/x?y",
    );
    expect(bad).toEqual([]);
    expect(settings).toMatchObject({
      locks: ["truth", "params", "size"],
      hidden: ["tools"],
      links: false,
      background: "transparent",
      parent: "https://a.example",
    });
  });

  it.each([
    ["panels=truth,nowhere", "panels", "nowhere"],
    ["lock=truth,all", "lock", "all"],
    ["hide=everything", "hide", "everything"],
    ["links=no", "links", "no"],
    ["background=url(x)", "background", "url(x)"],
    ["parent=host.example", "parent", "host.example"],
    ["parent=null", "parent", "null"],
    ["parent=data:text/html,x", "parent", "data:text/html,x"],
  ])("%s is told", (text, name, value) => {
    expect(read(text).bad).toMatchObject([{ name, value }]);
  });

  it("listens to nobody where the parent's origin is none", () => {
    expect(read("parent=javascript:alert(1)").settings.parent).toBe(noOrigin);
    expect(read("step=-1").settings.step).toBe(0);
    expect(read("step=1e400").settings.step).toBe(0);
  });

  it("know the scene from the embed, and the same embed at another step", () => {
    const parameters = new URLSearchParams("lesson=05&lang=en&theme=dark&s=1.abc&losses=dice&lock=truth&parent=x");
    expect(sceneParameters(parameters).toString()).toBe("s=1.abc&losses=dice");
    expect(embedHash("#/embed?lesson=05&links=0", { step: "3" })).toBe("#/embed?lesson=05&links=0&step=3");
  });
});

it("the builder of embeds offers what an address can say", () => {
  expect(Object.keys(panelTexts)).toEqual(embedPanels);
  expect(Object.keys(lockTexts)).toEqual(embedLocks);
  expect(Object.keys(hideTexts)).toEqual(embedHides);
});
