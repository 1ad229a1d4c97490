import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { usageMessage } from '../../src/cli/arguments/usageError';
import { print } from '../../src/cli/output';
import { type BenchLine, type ConditionsLine, groupLines, type TimeLine } from '../benchLine';
import { BENCH_ROWS, type BenchRow, QUICK_ROWS } from '../benchRows';
import { REFERENCE } from '../contenders';
import { GROWTH_CONTENDERS, GROWTH_SERIES, QUICK_GROWTH_SERIES } from '../growthSeries';
import { markdownReport, replaceMarkedSection } from '../report/markdownReport';
import { textReport } from '../report/textReport';
import { judgeTargets } from '../targets';
import { withoutSlowContenders } from './contender';
import { measureGrowth } from './measureGrowth';
import { HELP, type Options, parseOptions } from './options';
import { checkRow, type TimeBudget, timeRow } from './timeRow';
import { type BenchSetup, withContenders } from './withContenders';

const PEER_PACKAGES = {
  'TensorFlow.js': '@tensorflow/tfjs',
  'jax-js': '@jax-js/jax',
} as const;

/** The versions of the libraries that are timed. */
const peerVersions = (root: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PEER_PACKAGES).map(([name, path]) => {
      const text = readFileSync(join(root, 'node_modules', path, 'package.json'), 'utf8');
      return [name, (JSON.parse(text) as { version: string }).version];
    }),
  );

/** Where the benchmark runs. */
export interface BenchEnvironment {
  /** The project's folder. */
  readonly root: string;
  /** A Chromium, installed where there is none; undefined where that fails, which is then printed. */
  readonly chromium: () => Promise<string | undefined>;
  readonly signal: AbortSignal;
}

const TIME_BUDGET: TimeBudget = { roundMs: 500, rounds: 5 };
const QUICK_TIME_BUDGET: TimeBudget = { roundMs: 300, rounds: 3 };
const GROWTH_TIME_BUDGET: TimeBudget = { roundMs: 200, rounds: 3 };

/** The rows asked for. */
function rowsOf({ only, quick }: Options): readonly BenchRow[] {
  if (only !== undefined) return BENCH_ROWS.filter(({ name }) => name === only);
  return quick ? BENCH_ROWS.slice(0, QUICK_ROWS) : BENCH_ROWS;
}

function conditionsOf(
  { browser, pytorch }: BenchSetup,
  root: string,
  times: readonly TimeLine[],
  otherLoad: number,
  seconds: number,
): ConditionsLine {
  const cores = cpus();
  return {
    conditions: {
      browser: browser.version,
      adapter: browser.adapter?.description ?? 'nothing: there is no adapter',
      software: browser.adapter?.software ?? false,
      crossOriginIsolated: browser.isolated,
      contenders: Object.fromEntries(times.map(({ engine, label }) => [engine, label])),
      cores: cores.length,
      processor: cores[0]?.model.trim() ?? 'unknown',
      node: process.version,
      peers: { ...peerVersions(root), PyTorch: pytorch },
      otherLoad,
      seconds: Math.round(seconds),
    },
  };
}

/** Does what the options ask for, and hands over the lines as they come, a part at a time. */
async function* measure(
  options: Options,
  root: string,
  field: BenchSetup,
): AsyncGenerator<BenchLine[]> {
  const startMs = performance.now();
  const [otherLoad = 0] = loadavg();
  const software = field.browser.adapter?.software ?? false;
  const times: TimeLine[] = [];
  for (const row of rowsOf(options)) {
    const contenders = withoutSlowContenders(row, field.contenders, software);
    if (options.check) {
      yield await checkRow(row, contenders);
      continue;
    }
    const lines = await timeRow(row, contenders, options.quick ? QUICK_TIME_BUDGET : TIME_BUDGET);
    times.push(...groupLines(lines).times);
    yield lines;
  }
  if (options.check) return;
  if (options.only === undefined) {
    const growing = field.contenders.filter(({ name }) => GROWTH_CONTENDERS.includes(name));
    const series = options.quick ? QUICK_GROWTH_SERIES : GROWTH_SERIES;
    const lines: BenchLine[] = [];
    for (const each of series)
      lines.push(...(await measureGrowth(each, growing, GROWTH_TIME_BUDGET)));
    yield lines;
  }
  const seconds = (performance.now() - startMs) / 1000;
  yield [...judgeTargets(times), conditionsOf(field, root, times, otherLoad, seconds)];
}

/** Whether the run shows nothing wrong: what started trains the same, and there is something to compare it with. */
function isSound(lines: readonly BenchLine[]): boolean {
  const { losses, skipped } = groupLines(lines);
  return (
    losses.every(({ agrees }) => agrees) && skipped.every(({ engine }) => engine !== REFERENCE)
  );
}

async function bench(
  options: Options,
  { root, chromium, signal }: BenchEnvironment,
): Promise<number> {
  const executablePath = await chromium();
  if (!executablePath) return 1;
  const all: BenchLine[] = [];
  await withContenders(root, executablePath, signal, async (field) => {
    for await (const lines of measure(options, root, field)) {
      signal.throwIfAborted();
      all.push(...lines);
      if (options.json) for (const line of lines) print(JSON.stringify(line));
      else print(textReport(lines));
    }
  });
  const { markdown } = options;
  if (markdown !== undefined) {
    const page = existsSync(markdown) ? readFileSync(markdown, 'utf8') : '';
    writeFileSync(markdown, replaceMarkedSection(page, markdownReport(all)));
  }
  return isSound(all) ? 0 : 1;
}

/** Runs one command line and resolves to the exit code: 0 well, 1 failed, 2 misused, 130 interrupted. */
export async function main(args: readonly string[], place: BenchEnvironment): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.help) {
      print(HELP);
      return 0;
    }
    return await bench(options, place);
  } catch (error) {
    if (place.signal.aborted) return 130;
    const sentence = usageMessage(error);
    process.stderr.write(`${sentence ?? `Something in the benchmark went wrong: ${error}`}\n`);
    return sentence === undefined ? 1 : 2;
  }
}
