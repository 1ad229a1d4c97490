import { dispose, slice, type Tensor } from '@tensorflow/tfjs';
import type { OptimizerConfig } from '../../run/config/runConfig';
import { EngineError } from '../engineError';
import type { Environment } from '../environment';
import { measureLogits, norm } from '../trainer/measurement';
import type { Measurement, Trainer, TrainerSpec, Weights } from '../trainer/trainer';
import { watchDevice } from '../webgpu/device/deviceLoss';
import type { Tensors } from './networks';
import { startBackend, type TfjsEngineName } from './startBackend';
import { createTfjsRun, type TfjsRun } from './tfjsRun';

/** Steps queued on a GPU before we wait for it: queued work holds memory, and running far ahead is slower. */
const STEPS_AHEAD = 8;

/**
 * The judge and the fallback: the models in TensorFlow.js, differentiated by its autodiff, on one of its backends.
 * Members are trained one after the other. `onDispose` is called at the end of `dispose`. Errors: EngineError.
 */
export async function createTfjsTrainer(
  spec: TrainerSpec,
  engine: TfjsEngineName,
  environment: Environment,
  onDispose?: () => void,
): Promise<Trainer> {
  const { compute, device } = await startBackend(engine, environment);
  const optimizers: OptimizerConfig[] = spec.members.map(({ optimizer }) => optimizer);
  const runs: TfjsRun[] = [];
  compute(() => {
    for (const member of spec.members) runs.push(createTfjsRun(spec, member));
  });
  let step = spec.step ?? 0;
  const watch = device && watchDevice(device);

  /** Turns errors of tfjs into EngineErrors. A lost device shows first as some other error. */
  async function guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      if (!watch?.lost) return await work();
    } catch (error) {
      // Only the loss of its device aborts a mapping, and `device.lost` resolves later.
      if (error instanceof Error && error.name === 'AbortError') await device?.lost;
      if (!watch?.lost) throw new EngineError('bug', 'tfjs-failed', { cause: String(error) });
    }
    throw watch.lost;
  }

  async function readAll(tensors: Tensors): Promise<Weights> {
    const entries = Object.entries(tensors);
    const values = await Promise.all(entries.map(([, tensor]) => tensor.data<'float32'>()));
    return Object.fromEntries(
      entries.map(([name], i) => [name, Float32Array.from(values[i] ?? [])]),
    );
  }

  /** The values of tensors made for this purpose, which are disposed of. */
  async function readOnce(make: () => Tensors): Promise<Weights> {
    const tensors = compute(make as () => Record<string, Tensor>) as Tensors;
    try {
      return await readAll(tensors);
    } finally {
      dispose(tensors as Record<string, Tensor>);
    }
  }

  const run = (member: number): TfjsRun => {
    const found = runs[member];
    if (!found) throw new RangeError(`There is no member ${member}; there are ${runs.length}.`);
    return found;
  };

  /** Waits for the GPU by reading one number of the newest weights. */
  async function drain(): Promise<void> {
    if (!device) return;
    await readOnce(() => {
      const [newest] = Object.values(run(runs.length - 1).weights()).reverse();
      return { newest: slice(newest as Tensors[string], [0, 0], [1, 1]) };
    });
  }

  async function measure(member: number): Promise<Measurement> {
    const data = spec.members[member] as TrainerSpec['members'][number];
    const answers = async (set: 'train' | 'test') => {
      const { logits } = await readOnce(() => ({ logits: run(member).logits(set) }));
      return measureLogits(logits as Float32Array, data[set], spec.tokens);
    };
    const weights = await readAll(run(member).weights());
    const gradient = await readOnce(() => run(member).gradient());
    return {
      train: await answers('train'),
      ...(data.test.length > 0 ? { test: await answers('test') } : {}),
      weightNorms: Object.fromEntries(
        Object.entries(weights).map(([name, values]) => [name, norm([values])]),
      ),
      gradientNorm: norm(Object.values(gradient)),
    };
  }

  return {
    get step() {
      return step;
    },
    advance: (steps) =>
      guard(async () => {
        for (let i = 0; i < steps; i++) {
          step++;
          compute(() => {
            runs.forEach((each, member) => {
              each.update(step, optimizers[member] as OptimizerConfig);
            });
          });
          if (step % STEPS_AHEAD === 0) await drain();
        }
        await drain();
      }),
    flush: () => guard(drain),
    measure: () =>
      guard(async () => {
        const measurements: Measurement[] = [];
        for (let member = 0; member < runs.length; member++) {
          measurements.push(await measure(member));
        }
        return measurements;
      }),
    setOptimizer(member, optimizer) {
      optimizers[member] = optimizer;
    },
    weights: (member) => guard(() => readAll(run(member).weights())),
    state: (member) =>
      guard(async () => {
        const { weights, m, v, compensation } = run(member).state();
        return {
          weights: await readAll(weights),
          m: await readAll(m),
          v: await readAll(v),
          compensation: await readAll(compensation),
        };
      }),
    gradient: (member) => guard(() => readOnce(() => run(member).gradient())),
    dispose() {
      for (const each of runs) each.dispose();
      onDispose?.();
    },
  };
}
