import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { runNode } from './runNode.mjs';

const CACHE = 'node_modules/.cache';
const SLOWEST_FILES = 10;

const vitest = (projects) => {
  const report = `${CACHE}/${projects.replace('*', '')}.json`;
  return {
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      projects,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
    count: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }),
    fileTimes: ({ testResults }) =>
      testResults.map(({ name, startTime, endTime }) => ({
        file: relative('.', name),
        seconds: (endTime - startTime) / 1000,
      })),
  };
};

/** Milliseconds of all tests below a suite of Playwright's report, attempts that failed included. */
const suiteMs = ({ suites = [], specs = [] }) =>
  suites.reduce((sum, suite) => sum + suiteMs(suite), 0) +
  specs
    .flatMap(({ tests }) => tests.flatMap(({ results }) => results))
    .reduce((sum, { duration }) => sum + duration, 0);

const browser = (project, ...options) => {
  const report = `${CACHE}/e2e-${project}.json`;
  return {
    name: `browser, ${project}`,
    args: ['node_modules/@playwright/test/cli.js', 'test', `--project=${project}`, ...options],
    env: { E2E_REPORT: report },
    report,
    count: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
    fileTimes: ({ suites }) =>
      suites.map((suite) => ({ file: `e2e/${suite.file}`, seconds: suiteMs(suite) / 1000 })),
  };
};

const LINT = {
  name: 'lint',
  args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
};
const TYPES = { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] };
const UNIT = { name: 'unit', ...vitest('unit*') };
const NUMBERS = { name: 'numbers', ...vitest('numbers') };
const BUILD = {
  name: 'build',
  args: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
};
const OTHER_BROWSERS = {
  name: 'other browsers',
  args: [
    ...(globalThis.WebSocket ? [] : ['--experimental-websocket']), // Node 20
    'scripts/otherBrowsers/main.mjs',
  ],
  report: `${CACHE}/otherBrowsers.json`,
  count: (counts) => counts,
};

/** What `npm run check` does. Stages of one list run at once; the last of them has the terminal, the others print when they end. */
export const CHECK_STAGES = [[LINT, TYPES, UNIT]];

/** What `npm test` does, in order. */
export const TEST_STAGES = [
  [LINT, TYPES, BUILD, UNIT],
  [NUMBERS],
  // Three pages on two cores, as each of them also waits. Who ran out of time gets a second chance, and is named as flaky.
  [browser('together', '--workers=2', '--retries=1')],
  [browser('alone', '--retries=1')],
  [OTHER_BROWSERS],
];

const readReport = ({ report }) =>
  report && existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;

/** Runs a program of Node and resolves to its exit code; what it printed comes at once, when it is over. */
function runQuietly(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

async function runStage(stage, hasTerminal) {
  if (stage.report) rmSync(stage.report, { force: true });
  const start = performance.now();
  const code = await (hasTerminal
    ? runNode(stage.args, { env: stage.env })
    : runQuietly(stage.args));
  const seconds = (performance.now() - start) / 1000;
  const report = readReport(stage);
  const counts = { passed: 0, failed: 0, skipped: 0, ...(report && stage.count(report)) };
  if (code !== 0 && counts.failed === 0) counts.failed = 1; // a stage without tests of its own, or one that broke before them
  return {
    name: stage.name,
    seconds,
    failed: code !== 0,
    counts,
    fileTimes: (report && stage.fileTimes?.(report)) ?? [],
  };
}

/** Runs stages up to the first list in which one fails. */
export async function runStages(lists) {
  const outcomes = [];
  for (const list of lists) {
    console.log(`\n— ${list.map(({ name }) => name).join(', ')}`);
    outcomes.push(
      ...(await Promise.all(list.map((stage, i) => runStage(stage, i === list.length - 1)))),
    );
    if (outcomes.some(({ failed }) => failed)) break;
  }
  return outcomes;
}

const padded = (seconds) => seconds.toFixed(1).padStart(8);

/** Where the time went: each stage, and the files of tests that took longest. */
export function printTimes(outcomes) {
  console.log('\nSeconds of each stage:');
  for (const { name, seconds } of outcomes) console.log(`${padded(seconds)} ${name}`);
  const files = outcomes
    .flatMap(({ fileTimes }) => fileTimes)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST_FILES);
  if (files.length > 0) console.log('Seconds of the slowest files of tests:');
  for (const { file, seconds } of files) console.log(`${padded(seconds)} ${file}`);
}

/** Prints the stages that failed and the number of tests of all runners, as the last line; returns the exit code. */
export function printOutcome(outcomes) {
  const failures = outcomes.filter(({ failed }) => failed).map(({ name }) => `“${name}”`);
  const total = (key) => outcomes.reduce((sum, { counts }) => sum + counts[key], 0);
  console.log('');
  if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}; nothing after it was run.`);
  if (total('skipped') > 0)
    console.log('Skipped tests are named above: they need a device that this machine lacks.');
  console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
  return failures.length > 0 ? 1 : 0;
}
