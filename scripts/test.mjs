import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installChromium } from './chromium.mjs';
import { runNode } from './runNode.mjs';

const CACHE = 'node_modules/.cache';
const vitest = (project) => ({
  args: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${CACHE}/${project}.json`,
  ],
  report: `${CACHE}/${project}.json`,
  count: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }),
});

const browser = (project, ...options) => {
  const report = `${CACHE}/e2e-${project}.json`;
  return {
    name: `browser, ${project}`,
    needsChromium: true,
    args: ['node_modules/@playwright/test/cli.js', 'test', `--project=${project}`, ...options],
    env: { E2E_REPORT: report },
    report,
    count: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  };
};

/** Everything that `npm test` does, in order: what Node runs, and how its report is counted where it has one. */
const STAGES = [
  { name: 'lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'unit', ...vitest('unit') },
  { name: 'numbers', ...vitest('numbers') },
  { name: 'build', args: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  // They compete for the processor, or it is lent elsewhere: who ran out of time gets a second chance, and is named as flaky.
  browser('together', '--workers=2', '--retries=1'),
  browser('alone', '--retries=1'),
  {
    name: 'other browsers',
    args: [
      ...(globalThis.WebSocket ? [] : ['--experimental-websocket']), // Node 20
      'scripts/otherBrowsers/main.mjs',
    ],
    report: `${CACHE}/otherBrowsers.json`,
    count: (counts) => counts,
  },
];

/** How many tests of a stage passed, failed and were skipped; undefined where it left no report. */
function countTests({ report, count }) {
  if (!report || !existsSync(report)) return undefined;
  return count(JSON.parse(readFileSync(report, 'utf8')));
}

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
