/** Which embeds of a page are live: four at most, for a browser has only so many GPU contexts. */

/** What taking turns needs of an embed. */
export interface Sleeper {
  /** Near or in the visible part of the page. */
  readonly near: boolean;
  /** Has been live before, and shows its last picture. */
  readonly slept: boolean;
  rise(): void;
  /** Resolves when its frame is gone. */
  lieDown(): Promise<void>;
}

const most = 4;
/** Live ones, the longest unused first. */
let live: Sleeper[] = [];
const asking = new Set<Sleeper>();
/** One after the other: there is never a fifth, not even while one takes its last picture. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(act: () => Promise<void>): Promise<void> {
  const turn = last.then(act);
  last = turn.catch(() => {});
  return turn;
}

async function admit(embed: Sleeper, victim: Sleeper | undefined): Promise<void> {
  if (live.length >= most) {
    if (victim === undefined) return;
    live = live.filter((each) => each !== victim);
    await victim.lieDown();
  }
  asking.delete(embed);
  live.push(embed);
  embed.rise();
}

/** An embed that was used goes to the end of those that may be put to sleep. */
export function used(embed: Sleeper): void {
  if (live.includes(embed)) live = [...live.filter((each) => each !== embed), embed];
}

/** Somebody wants to see this one, whatever sleeps for it. */
export function wake(embed: Sleeper): Promise<void> {
  return inTurn(async () => {
    if (!live.includes(embed)) await admit(embed, live.find((each) => !each.near) ?? live[0]);
  });
}

/** Puts one to sleep. */
export function sleep(embed: Sleeper): Promise<void> {
  return inTurn(async () => {
    if (!live.includes(embed)) return;
    live = live.filter((each) => each !== embed);
    await embed.lieDown();
  });
}

/** It is gone from the page. */
export function leave(embed: Sleeper): void {
  asking.delete(embed);
  live = live.filter((each) => each !== embed);
  offer();
}

/** An embed has come near, or gone. One that was live before comes back by itself only where there is room. */
export function moved(embed: Sleeper): void {
  if (embed.near && !live.includes(embed)) asking.add(embed);
  else asking.delete(embed);
  offer();
}

function offer(): void {
  for (const embed of asking) {
    inTurn(async () => {
      if (!asking.has(embed)) return;
      await admit(embed, embed.slept ? undefined : live.find((each) => !each.near));
    });
  }
}
