import { parseArgs } from 'node:util';
import { sweepProblemText } from '../../messages/wording/sweepProblems';
import { convergenceRule } from '../../messages/wording/sweeps';
import { PRESET_NAMES } from '../../run/config/presets';
import { ENGINE_NAMES } from '../../run/config/runConfig';
import { AXIS_PATHS, parseSweepAxis } from '../../run/sweep/sweepAxis';
import { sweepCells } from '../../run/sweep/sweepCells';
import type { SweepAxis, SweepPlan } from '../../run/sweep/sweepPlan';
import { PROTOCOLS } from '../../run/sweep/sweepRow';
import { parseAssignment, parseChoice, parseSettings } from '../arguments/optionValues';
import { UsageError } from '../arguments/usageError';
import { nodeEnvironment } from '../node/nodeEnvironment';
import { runSweep } from '../sweep/runSweep';
import { sweepFile } from '../sweep/sweepFile';
import type { Command } from './command';

function parseGridOption(text: string): SweepAxis {
  const [name, values] = parseAssignment(
    '--grid',
    'name=values, such as weightDecay=0.3,1,3',
    text,
  );
  const axis = parseSweepAxis(name, values);
  if (!axis.ok) throw new UsageError(`--grid: ${sweepProblemText(axis.problem)}`);
  return axis.value;
}

/** `5` is seeds 0 to 4, `5-9` those from 5 to 9. */
function parseSeeds(text: string): number[] {
  const [, one, last] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
  const [first, end] = last === undefined ? [0, Number(one) - 1] : [Number(one), Number(last)];
  if (!(end >= first && end - first < 1000)) {
    throw new UsageError(
      `--seeds must say how many, from 1 to 1,000, or which, such as 5-9, not “${text}”.`,
    );
  }
  return Array.from({ length: end - first + 1 }, (_, i) => first + i);
}

/** The shard `i/n` of so many cells: every n-th, so that all shards take about as long. */
function parseShard(text: string): (cell: number) => boolean {
  const [, i, n] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const [shard, shards] = [Number(i), Number(n)];
  if (!(shard >= 1 && shard <= shards)) {
    throw new UsageError(`--shard must be i/n with i from 1 to n, such as 2/4, not “${text}”.`);
  }
  return (cell) => cell % shards === shard - 1;
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      preset: { type: 'string' },
      set: { type: 'string', multiple: true },
      grid: { type: 'string', multiple: true },
      seeds: { type: 'string' },
      protocol: { type: 'string' },
      engine: { type: 'string' },
      steps: { type: 'string' },
      shard: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
    },
  });
  const base = parseSettings(values.preset, values.set ?? [], [
    ['engine', values.engine ?? 'wasm'],
    ['maxSteps', values.steps],
  ]);
  const plan: SweepPlan = {
    protocol: parseChoice('--protocol', PROTOCOLS, values.protocol ?? 'scratch'),
    base,
    axes: (values.grid ?? []).map(parseGridOption),
    seeds: parseSeeds(values.seeds ?? '1'),
  };
  const cells = sweepCells(plan);
  if (!cells.ok) throw new UsageError(sweepProblemText(cells.problem));
  const isMine = parseShard(values.shard ?? '1/1');
  const file = await sweepFile(values.out, plan, cells.value, values.force ? 'force' : 'keep');
  const mine = cells.value
    .map((config, cell) => ({ cell, config }))
    .filter(({ cell }) => isMine(cell));
  return runSweep(plan.protocol, mine, file, await nodeEnvironment(), signal);
}

/** `lab sweep`: runs over a grid of settings and seeds, each until it has converged, as a CSV file. */
export const sweepCommand: Command = {
  usage:
    '[--preset NAME] [--set path=value …] --grid name=values … [--seeds N] [--protocol scratch|ungrok] [--out FILE.csv] [--shard i/n]',
  get summary() {
    return `Trains every combination of settings with every seed on all cores, and writes a CSV row for each, whatever becomes of it. ${convergenceRule()} Exit code 3: all have ended, but some blew up.`;
  },
  options: [
    ['--preset NAME', `the starting point: ${PRESET_NAMES.join(', ')}`],
    ['--set path=value', 'changes one setting of all runs; repeatable'],
    [
      '--grid name=values',
      `one axis, as 0.3,1,3 or 200:1700:12log (or …lin); repeatable. Names: ${AXIS_PATHS.map((path) => path.slice(path.lastIndexOf('.') + 1)).join(', ')}`,
    ],
    ['--seeds N', 'seeds 0 to N − 1, or FROM-TO; one by default'],
    [
      '--protocol P',
      'scratch: each run starts from its initial weights; ungrok: a network trains on all pairs for cut.step steps, and goes on with trainExamples of them',
    ],
    [
      '--steps N',
      'ends a run that has not converged after N steps (after the cut); maxSteps by default',
    ],
    ['--engine NAME', `what computes it: ${ENGINE_NAMES.join(', ')}; wasm by default`],
    [
      '--out FILE.csv',
      'writes there, and goes on where an earlier sweep was stopped, or adds to a smaller one; rows are printed by default',
    ],
    [
      '--shard i/n',
      'only every n-th run, from the i-th: n machines share a sweep; join their files with lab merge',
    ],
    ['--force', 'overwrites a file with runs that this grid lacks'],
  ],
  run,
};
