import { rmSync } from 'node:fs';
import { installChromium } from './installChromium.mjs';
import { runNode } from './runNode.mjs';
import { countTests, STAGES } from './stages.mjs';

// `npm test`: every check there is, up to the first stage that fails. The last line counts the tests of all runners.
const total = { passed: 0, failed: 0, skipped: 0 };
let failure;

async function runStage(stage) {
  console.log(`\n— ${stage.name}`);
  if (stage.report) rmSync(stage.report, { force: true });
  const code =
    stage.needsChromium && !(await installChromium())
      ? 1
      : await runNode(stage.args, { env: stage.env });
  const counts = countTests(stage);
  for (const key of Object.keys(total)) total[key] += counts?.[key] ?? 0;
  if (code !== 0 && !counts?.failed) total.failed++; // a stage without tests of its own, or one that broke before them
  return code;
}

// Chromium first: the numbers need its software Vulkan too.
await installChromium();
for (const stage of STAGES) {
  if ((await runStage(stage)) !== 0) {
    failure = stage.name;
    break;
  }
}
console.log('');
if (failure) console.log(`Stopped at the stage “${failure}”, which failed.`);
if (total.skipped > 0)
  console.log('Skipped tests are named above: they need a device that this machine lacks.');
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = failure ? 1 : 0;
