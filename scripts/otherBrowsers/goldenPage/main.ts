import { parseGolden } from '../../../src/engine/golden/golden';
import { replay } from '../../../src/engine/golden/replay';
import type { Measurement, Trainer, TrainerSpec } from '../../../src/engine/trainer/trainer';
import { createWebgpuTrainer } from '../../../src/engine/webgpu/createWebgpuTrainer';
import { openDevice } from '../../../src/engine/webgpu/device/openDevice';
import type { Tuning } from '../../../src/engine/webgpu/tuning';

// Replays every reference run on the WebGPU of the browser that opens this page, by each tuning, alone and in an ensemble.

const FILES = import.meta.glob<unknown>('../../../public/golden/*-p*.json', { import: 'default' });

/** What software adapters get, and what real GPUs get (engine/webgpu/tuning.ts). */
const TUNINGS: Readonly<Record<string, Tuning>> = {
  'tiles of 8, whole sums': { tile: 8, splits: 1 },
  'tiles of 4, sums in 3 parts': { tile: 4, splits: 3 },
};

/** The run is the middle one of three; the others differ in weight decay, and in how many examples they have. */
function ensembleSpec(spec: TrainerSpec): TrainerSpec {
  const [member] = spec.members;
  if (!member) return spec;
  const { optimizer, train } = member;
  const withDecay = (weightDecay: number) => ({
    ...member,
    optimizer: { ...optimizer, weightDecay },
  });
  const fewer = { ...withDecay(0), train: train.slice(0, 3 * Math.ceil(train.length / 6)) };
  return { ...spec, members: [withDecay(2), member, fewer] };
}

/** One member of a trainer, as a trainer of one. */
const memberOf = (trainer: Trainer, index: number): Trainer => ({
  get step() {
    return trainer.step;
  },
  advance: (steps) => trainer.advance(steps),
  flush: () => trainer.flush(),
  measure: async () => [(await trainer.measure())[index] as Measurement],
  setOptimizer: (_, optimizer) => trainer.setOptimizer(index, optimizer),
  weights: () => trainer.weights(index),
  state: () => trainer.state(index),
  gradient: () => trainer.gradient(index),
  dispose: () => trainer.dispose(),
});

/** What came of a reference run: its worst error of a gradient, or why it did not pass. */
interface Outcome {
  readonly name: string;
  readonly pass: boolean;
  readonly detail: string;
}

async function runAll(): Promise<{ gpu: string; outcomes: Outcome[] }> {
  const opened = await openDevice((navigator as { gpu?: GPU }).gpu);
  const outcomes: Outcome[] = [];
  for (const [path, load] of Object.entries(FILES)) {
    const golden = parseGolden(await load());
    for (const [tuning, values] of Object.entries(TUNINGS)) {
      for (const count of [1, 3]) {
        const name = `${golden.name}, ${tuning}, ${count === 1 ? 'alone' : 'in an ensemble'}`;
        try {
          const result = await replay(golden, async (spec) => {
            if (count === 1) return createWebgpuTrainer(spec, opened, values);
            return memberOf(await createWebgpuTrainer(ensembleSpec(spec), opened, values), 1);
          });
          const why = JSON.stringify(result.deviations);
          const detail = result.pass ? `gradient within ${result.gradientError}` : why;
          outcomes.push({ name, pass: result.pass, detail });
        } catch (error) {
          outcomes.push({ name, pass: false, detail: `${path}: ${(error as Error).message}` });
        }
      }
    }
  }
  return { gpu: opened.gpu, outcomes };
}

Object.assign(window, { goldenRuns: runAll });
