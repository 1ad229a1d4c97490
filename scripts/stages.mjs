import { existsSync, readFileSync } from 'node:fs';

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
export const STAGES = [
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
export function countTests({ report, count }) {
  if (!report || !existsSync(report)) return undefined;
  return count(JSON.parse(readFileSync(report, 'utf8')));
}
