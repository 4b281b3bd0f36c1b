import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Sleeper } from "./turns.ts";

type Turns = typeof import("./turns.ts");

let turns: Turns;
let liveNow: Set<number>;
let most: number;

/** An embed that notes when it is live. */
class Embed implements Sleeper {
  near = false;
  slept = false;
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
  rise(): void {
    liveNow.add(this.number);
    most = Math.max(most, liveNow.size);
  }
  async lieDown(): Promise<void> {
    // Its last picture takes a while: until it is taken, the frame is there.
    await new Promise((resolve) => setTimeout(resolve, 5));
    liveNow.delete(this.number);
    this.slept = true;
  }
}

let embeds: Embed[];
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

/** What is in sight, and what is not, as the page is scrolled. */
async function see(...numbers: readonly number[]): Promise<void> {
  for (const embed of embeds) {
    const near = numbers.includes(embed.number);
    if (near === embed.near) continue;
    embed.near = near;
    turns.moved(embed);
  }
  await settle();
}

const sorted = () => [...liveNow].sort((a, b) => a - b);

beforeEach(async () => {
  vi.resetModules();
  turns = await import("./turns.ts");
  liveNow = new Set();
  most = 0;
  embeds = Array.from({ length: 12 }, (_, number) => new Embed(number));
});

describe("the embeds of a page", () => {
  it("are live when they near the visible part, and stay so where there is room", async () => {
    await see(0, 1);
    expect(sorted()).toEqual([0, 1]);
    await see(2);
    expect(sorted()).toEqual([0, 1, 2]);
  });

  it("take the place of those that are out of sight, the longest unused first; never a fifth", async () => {
    await see(0, 1, 2, 3);
    turns.used(embeds[0] as Embed);
    await see(3, 4);
    expect(sorted()).toEqual([0, 2, 3, 4]);
    await see(4, 5, 6);
    expect(sorted()).toEqual([0, 4, 5, 6]);
    expect(most).toBe(4);
  });

  it("wait for their turn where all four are in sight, and have it as soon as one goes", async () => {
    await see(0, 1, 2, 3, 4);
    expect(sorted()).toEqual([0, 1, 2, 3]);
    await see(1, 2, 3, 4);
    expect(sorted()).toEqual([1, 2, 3, 4]);
    await see(4, 5);
    turns.leave(embeds[4] as Embed);
    expect(most).toBe(4);
  });

  it("sleep until they are asked for, where others would have to sleep for them", async () => {
    await see(0, 1, 2, 3);
    await see(3, 4, 5, 6);
    expect(sorted()).toEqual([3, 4, 5, 6]);
    await see(0, 4, 5, 6);
    expect(sorted()).toEqual([3, 4, 5, 6]);
    await turns.wake(embeds[0] as Embed);
    expect(sorted()).toEqual([0, 4, 5, 6]);
  });

  it("wake by themselves where a place is free", async () => {
    await see(0);
    await turns.sleep(embeds[0] as Embed);
    expect(sorted()).toEqual([]);
    await see();
    await see(0);
    expect(sorted()).toEqual([0]);
  });

  it("are woken even where all four are in sight", async () => {
    await see(0, 1, 2, 3, 4);
    await turns.wake(embeds[4] as Embed);
    expect(sorted()).toEqual([1, 2, 3, 4]);
    await turns.wake(embeds[4] as Embed);
    expect(sorted()).toEqual([1, 2, 3, 4]);
    expect(most).toBe(4);
  });

  it("make room when one is taken out of the page", async () => {
    await see(0, 1, 2, 3, 4);
    liveNow.delete(2);
    turns.leave(embeds[2] as Embed);
    await settle();
    expect(sorted()).toEqual([0, 1, 3, 4]);
  });

  it("never exceed four, however fast the page is scrolled", async () => {
    for (let first = 0; first < 11; first += 1) {
      for (const embed of embeds) {
        embed.near = embed.number === first || embed.number === first + 1;
        turns.moved(embed);
      }
    }
    await settle();
    expect(most).toBeLessThanOrEqual(4);
    expect(liveNow.has(10)).toBe(true);
    expect(liveNow.has(11)).toBe(true);
  });
});
