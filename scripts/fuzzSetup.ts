/** Runs before every unit test file: the same random cases on every `npm test`, new and many more under `npm run fuzz`. */
import { configureGlobal } from "fast-check";

const factor = Number(process.env.FUZZ ?? 0);

/** A fixed seed keeps the gate the same for everyone; the fuzz run looks for what it has not met yet. */
if (factor > 0) configureGlobal({ numRuns: Math.round(100 * factor), interruptAfterTimeLimit: 600_000 });
else configureGlobal({ seed: 20_151_106, numRuns: 100 });
