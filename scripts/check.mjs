import { CHECK_STAGES, printOutcome, printTimes, runStages } from './stages.mjs';

// `npm run check`: what needs no browser, in less than a minute.
const outcomes = await runStages(CHECK_STAGES);
printTimes(outcomes);
process.exitCode = printOutcome(outcomes);
