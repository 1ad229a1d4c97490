import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { median } from '../../analysis/fit/statistics';
import type { RunConfig } from '../../run/config/runConfig';
import { gpuLabel } from '../../run/events/engineInfo';
import { parseChoice } from '../arguments/optionValues';
import { ENSEMBLE_ROWS, type EnsembleRow } from '../ensembles/ensembleRows';
import { type StepTime, steadyRun } from '../ensembles/steadyRun';
import { type ThreadSlowdown, threadSlowdown } from '../ensembles/threadSlowdown';
import { type NodeEnvironment, nodeEnvironment } from '../node/nodeEnvironment';
import { nodePool } from '../node/nodePool';
import { print } from '../output';
import type { Command } from './command';

const ROUNDS = 3;
/** How long one side is timed in one round. */
const ROUND_MS = 1000;

/** Members trained side by side against one alone; medians over the rounds, each of which times both. */
interface EnsembleResult {
  readonly row: string;
  readonly engine: string;
  readonly members: number;
  readonly cores: number;
  /** Milliseconds per step of one run, and of all at once. */
  readonly oneMs: number;
  readonly togetherMs: number;
  /** How many times faster than all members in turn. */
  readonly speedup: number;
  /** How many times less processor time than all members in turn, whatever else the machine does. */
  readonly cpuSpeedup: number;
  /** wasm: how many times longer than members / cores times one run; 1 would be cores without anything shared. */
  readonly overIdeal?: number;
  /** wasm: how many times longer a step takes when every core is busy with a run of its own. */
  readonly slowdown?: number;
  /** wasm: as overIdeal, over what that slowdown leaves possible. */
  readonly overBound?: number;
}

/** Steps of about a round, a multiple of ten. */
const stepsFor = (msPerStep: number) =>
  10 * Math.max(1, Math.min(200, Math.round(ROUND_MS / msPerStep / 10)));

async function measureRow(
  { name, engine, members, config }: EnsembleRow,
  environment: NodeEnvironment,
  signal: AbortSignal,
): Promise<EnsembleResult> {
  const cores = nodePool.workers;
  const configs = Array.from(
    { length: members },
    (_, seed): RunConfig => ({ ...config(), engine, seed }),
  );
  const one = await steadyRun(configs.slice(0, 1), environment);
  const together = await steadyRun(configs, environment);
  let threads: ThreadSlowdown | undefined;
  const rounds: { one: StepTime; together: StepTime; slowdown: number }[] = [];
  try {
    if (engine === 'wasm') {
      threads = await threadSlowdown(configs[0] as RunConfig, nodePool, environment);
    }
    const steps = {
      one: stepsFor((await one.timeSteps(10)).ms),
      together: stepsFor((await together.timeSteps(10)).ms),
    };
    for (let round = 0; round < ROUNDS && !signal.aborted; round++) {
      rounds.push({
        one: await one.timeSteps(steps.one),
        together: await together.timeSteps(steps.together),
        slowdown: (await threads?.round()) ?? Number.NaN,
      });
    }
  } finally {
    threads?.close();
    await one.close();
    await together.close();
  }
  const gain = (of: keyof StepTime) =>
    median(rounds.map((round) => (members * round.one[of]) / round.together[of]));
  const speedup = gain('ms');
  const slowdown = median(rounds.map((round) => round.slowdown));
  const overIdeal = cores / speedup;
  return {
    row: name,
    engine,
    members,
    cores,
    oneMs: median(rounds.map((round) => round.one.ms)),
    togetherMs: median(rounds.map((round) => round.together.ms)),
    speedup,
    cpuSpeedup: gain('cpuMs'),
    ...(threads ? { overIdeal, slowdown, overBound: overIdeal / slowdown } : {}),
  };
}

function lines(result: EnsembleResult, { what }: EnsembleRow): string[] {
  const { row, members, oneMs, togetherMs, speedup, cpuSpeedup, cores } = result;
  const ms = (value: number) => `${value.toPrecision(3)} ms`;
  const { overIdeal, slowdown, overBound } = result;
  return [
    `${row}: ${members} runs of ${what}`,
    `  ${ms(oneMs)} a step alone, ${ms(togetherMs)} for all: ${speedup.toFixed(2)} times faster than in turn (${cpuSpeedup.toFixed(2)} times less processor time)`,
    ...(overIdeal === undefined
      ? []
      : [
          `  ${overIdeal.toFixed(2)} times as long as ${members} / ${cores} cores; ${cores} runs apart, one a core, slow each other by ${slowdown?.toFixed(2)}, which leaves ${overBound?.toFixed(2)}`,
        ]),
  ];
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, json: { type: 'boolean' } },
  });
  const names = ENSEMBLE_ROWS.map(({ name }) => name);
  if (values.only !== undefined) parseChoice('--only', names, values.only);
  const environment = await nodeEnvironment();
  const [processor] = cpus();
  const where = `Node ${process.version}, ${nodePool.workers} cores of ${processor?.model.trim()}; ${(environment.device && gpuLabel(environment.device)) ?? environment.noWebgpu}`;
  if (!values.json) print(where);
  for (const row of ENSEMBLE_ROWS) {
    if (values.only !== undefined && row.name !== values.only) continue;
    if (row.engine === 'webgpu' && !environment.device) continue; // reported above
    const result = await measureRow(row, environment, signal);
    if (signal.aborted) return 130;
    print(values.json ? JSON.stringify({ ...result, where }) : lines(result, row).join('\n'));
  }
  return 0;
}

/** `lab ensembles`: what training several runs side by side gains. */
export const ensemblesCommand: Command = {
  usage: '[--only ROW] [--json]',
  summary: 'Times runs that train side by side against the same runs in turn.',
  options: [
    ['--only ROW', `one row: ${ENSEMBLE_ROWS.map(({ name }) => name).join(', ')}`],
    ['--json', 'one JSON line a row'],
  ],
  run,
};
