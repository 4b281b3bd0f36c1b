/**
 * Keeps studies up to date with the scene: after the numbers, at most ten times a second each. One that takes long is given up
 * when its question changes, and waits for the brush to rest before it begins anew.
 */
import type { Compute } from "#compute/protocol.ts";
import { Refused } from "#compute/refused.ts";
import type { StudyQuestion } from "#losses/studies.ts";
import type { Playground } from "#store/playground.ts";
import { receiveStudy, studies } from "#store/studies.ts";
import { spoken } from "./spoken.ts";

/** Milliseconds from one request to the next at least. */
const pause = 100;
/** What takes longer than this, in milliseconds, is not begun while somebody paints. */
const slow = 150;

/** One study as the loop sees it. */
interface Watch {
  /** What was asked last: the question, and the revision of the scene. */
  asked: { readonly question: StudyQuestion; readonly revision: number } | null;
  running: AbortController | null;
  earliest: number;
  /** How long it took the last time, in milliseconds. */
  took: number;
}

/**
 * Starts asking.
 * @param ask computes a study over the scene as last evaluated
 * @returns what ends it
 */
export function startStudyLoop(store: Playground, ask: Compute["study"]): () => void {
  const watches = new Map<string, Watch>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;

  /** Looks at all studies; comes again where one has to wait. */
  function look(): void {
    clearTimeout(timer);
    if (disposed) return;
    for (const [asker, watch] of watches) {
      if (studies.getState()[asker]) continue;
      watch.running?.abort();
      watches.delete(asker);
    }
    const waits = Object.entries(studies.getState()).map(([asker, { question }]) => attend(asker, question));
    const next = Math.min(...waits);
    if (next !== Number.POSITIVE_INFINITY) timer = setTimeout(look, next);
  }

  /** Asks if it is time; returns the milliseconds to wait, ∞ where only a change can bring more. */
  function attend(asker: string, question: StudyQuestion): number {
    const { values, painting } = store.getState();
    if (values === null) return Number.POSITIVE_INFINITY;
    const watch = watches.get(asker) ?? { asked: null, running: null, earliest: 0, took: 0 };
    watches.set(asker, watch);
    const sameQuestion = watch.asked?.question === question;
    if (sameQuestion && watch.asked?.revision === values.revision) return Number.POSITIVE_INFINITY;
    if (watch.running) {
      if (!sameQuestion || (watch.took > slow && !painting)) watch.running.abort();
      return Number.POSITIVE_INFINITY;
    }
    if (sameQuestion && painting && watch.took > slow) return Number.POSITIVE_INFINITY;
    const left = sameQuestion ? watch.earliest - performance.now() : 0;
    if (left > 0) return left;
    watch.asked = { question, revision: values.revision };
    run(asker, question, watch);
    return Number.POSITIVE_INFINITY;
  }

  async function run(asker: string, question: StudyQuestion, watch: Watch): Promise<void> {
    const running = new AbortController();
    const started = performance.now();
    watch.running = running;
    receiveStudy(asker, question, { progress: 0 });
    try {
      const answer = await ask(question, {
        signal: running.signal,
        onProgress: (progress) => receiveStudy(asker, question, { progress }),
      });
      receiveStudy(asker, question, { answer, progress: null, problem: null });
      watch.took = performance.now() - started;
    } catch (error) {
      const refusal = error instanceof Refused ? error.refusal : null;
      // What was cancelled is asked anew, with what has changed.
      if (refusal?.code === "cancelled") watch.asked = null;
      else {
        const shown = refusal ? spoken(refusal, store.getState().locale) : error;
        receiveStudy(asker, question, {
          progress: null,
          problem: shown instanceof Error ? shown.message : String(shown),
        });
      }
    }
    watch.running = null;
    watch.earliest = started + Math.max(pause, 2 * (performance.now() - started));
    look();
  }

  /** Progress and answers change the studies too: only questions matter. */
  let known = questionsNow();
  function onStudies(): void {
    const now = questionsNow();
    if (now.length === known.length && now.every((question, k) => question === known[k])) return;
    known = now;
    look();
  }

  let before = { values: store.getState().values, painting: store.getState().painting };
  function onState(): void {
    const { values, painting } = store.getState();
    if (values === before.values && painting === before.painting) return;
    before = { values, painting };
    look();
  }

  // Asking changes the studies at once: what follows them is there before.
  const stops = [studies.subscribe(onStudies), store.subscribe(onState)];
  look();

  return () => {
    disposed = true;
    clearTimeout(timer);
    for (const stop of stops) stop();
    for (const { running } of watches.values()) running?.abort();
  };
}

function questionsNow(): readonly StudyQuestion[] {
  return Object.values(studies.getState()).map(({ question }) => question);
}
