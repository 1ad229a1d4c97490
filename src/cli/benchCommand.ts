import { cpus } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ENGINES } from '../engine/engines';
import { memberOf } from '../engine/memberOf';
import type { Trainer } from '../engine/trainer';
import { BENCH_MODELS, type BenchModelName, benchConfig } from './benchModels';
import { benchRound } from './benchRound';
import type { Command } from './command';
import { type NodeEnvironment, nodeEnvironment } from './nodeEnvironment';
import { print } from './print';
import { UsageError } from './usageError';

const CONTENDERS = ['webgpu', 'wasm', 'tfjs-webgpu', 'tfjs-wasm'] as const;
type Contender = (typeof CONTENDERS)[number];

/** How long one engine may be timed in one round; a step that takes longer is timed once. */
const ROUND_MS = 1500;

/** Milliseconds per step of one model. */
interface BenchResult {
  readonly model: BenchModelName;
  readonly msPerStep: Readonly<Record<Contender, number>>;
  /** How many times longer than `webgpu` a step takes. */
  readonly ratio: Readonly<Record<Contender, number>>;
  readonly rounds: Readonly<Record<Contender, readonly number[]>>;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const eachContender = <T>(value: (name: Contender) => T) =>
  Object.fromEntries(CONTENDERS.map((name) => [name, value(name)])) as Record<Contender, T>;

/** Rounds in which every engine is timed, the order reversed each time so that none always runs on a warm machine. */
async function benchModel(
  model: BenchModelName,
  environment: NodeEnvironment,
  signal: AbortSignal,
): Promise<BenchResult> {
  const config = benchConfig(model);
  const { member, dataset } = memberOf(config);
  const spec = { model: config.model, tokens: dataset.tokens, members: [member] };
  const { rounds, stepsAtMost } = BENCH_MODELS[model];
  const trainers = new Map<Contender, Trainer>();
  const times = eachContender((): number[] => []);
  try {
    for (const name of CONTENDERS) {
      const { trainer } = await ENGINES[name](spec, environment);
      trainers.set(name, trainer);
      await trainer.advance(1); // compiles its kernels
      await trainer.settle();
    }
    for (let round = 0; round < rounds && !signal.aborted; round++) {
      const order = round % 2 === 0 ? CONTENDERS : CONTENDERS.toReversed();
      for (const name of order) {
        await setImmediate(); // so that Ctrl-C is heard
        const trainer = trainers.get(name) as Trainer;
        times[name].push(await benchRound(trainer, ROUND_MS, stepsAtMost, environment.now));
      }
    }
  } finally {
    for (const trainer of trainers.values()) trainer.dispose();
  }
  const msPerStep = eachContender((name) => median(times[name]));
  const ratio = eachContender((name) => msPerStep[name] / msPerStep.webgpu);
  return { model, msPerStep, ratio, rounds: times };
}

function table({ model, msPerStep, ratio }: BenchResult): string[] {
  const { p, dModel, dHidden, trainExamples } = BENCH_MODELS[model];
  return [
    `${model}: mlp separate, p=${p}, dModel ${dModel}, ${dHidden} hidden, ${trainExamples} examples`,
    ...CONTENDERS.map(
      (name) =>
        `  ${name.padEnd(12)} ${msPerStep[name].toPrecision(3).padStart(8)} ms per step  ${ratio[name].toFixed(1).padStart(7)} ×`,
    ),
  ];
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, json: { type: 'boolean' } },
  });
  const all = Object.keys(BENCH_MODELS) as BenchModelName[];
  const models = values.only ? all.filter((name) => name === values.only) : all;
  if (models.length === 0) {
    throw new UsageError(`--only must be one of ${all.join(', ')}, not “${values.only}”.`);
  }
  const environment = await nodeEnvironment();
  if (!environment.device) {
    process.stderr.write(`${environment.noWebgpu}\n`);
    return 1;
  }
  const cores = cpus();
  const conditions = {
    runtime: `Node ${process.version}, WebGPU by Dawn (the kernels are those of the browser)`,
    adapter: environment.device.description,
    cores: cores.length,
    processor: cores[0]?.model.trim() ?? 'unknown',
  };
  if (!values.json) {
    const { runtime, adapter, cores: n, processor } = conditions;
    print(`${runtime}; ${adapter}; ${n} cores of ${processor}`);
  }
  const results: BenchResult[] = [];
  for (const model of models) {
    const result = await benchModel(model, environment, signal);
    if (signal.aborted) return 130;
    results.push(result);
    if (!values.json) print(table(result).join('\n'));
  }
  if (values.json) print(JSON.stringify({ conditions, results }));
  return 0;
}

/** `lab bench`: how long a step takes on our engines and on TensorFlow.js. */
export const benchCommand: Command = {
  usage: '[--only small|large] [--json]',
  summary: 'Times a training step of our engines and of TensorFlow.js on WebGPU and WebAssembly.',
  options: [
    ['--only NAME', `one model: ${Object.keys(BENCH_MODELS).join(' or ')}`],
    ['--json', 'one JSON document'],
  ],
  run,
};
