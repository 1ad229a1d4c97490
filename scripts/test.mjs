import { installChromium } from './chromium.mjs';
import { printOutcome, printTimes, runStages, TEST_STAGES } from './stages.mjs';

// `npm test`: every check there is, up to the first stage that fails. The last line counts the tests of all runners.
if (await installChromium()) {
  const outcomes = await runStages(TEST_STAGES); // the numbers need Chromium's software Vulkan, too
  printTimes(outcomes);
  process.exitCode = printOutcome(outcomes);
} else {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
