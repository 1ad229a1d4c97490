import { EngineError } from '../engineError';
import { modelParameters } from '../modelParameters';
import { paddedLayout, VEC } from '../paddedLayout';
import { startingState } from '../startingState';
import type { Measurement, SetMeasurement, Trainer, TrainerSpec, TrainingState } from '../trainer';
import type { PreparedSet } from './exampleSet';
import { PARTS, prepareSet } from './exampleSet';
import type { Dispatch } from './gpuProgram';
import { gpuProgram } from './gpuProgram';
import adamwCode from './kernels/adamw.wgsl?raw';
import { mlpPlan } from './mlpPlan';
import type { PlanContext } from './modelPlan';
import type { OpenDevice } from './openDevice';
import { products } from './products';
import { readBack, wholeOf } from './readBack';
import { stepBytes, stepSchedule } from './stepSchedule';
import { transformerPlan } from './transformerPlan';
import { type Tuning, tuningFor } from './tuning';
import { weightStatistics } from './weightStatistics';

const PLANS = { mlp: mlpPlan, transformer: transformerPlan } as const;

/** The parts of a TrainingState, in the order in which their buffers are made. */
const STATE = ['weights', 'first', 'second', 'rest'] as const;

/** Steps at most in one submission: bounds the schedule's memory and how long a lost device goes unnoticed. */
const MOST_STEPS = 256;

/** This engine's trainer: what all engines have, and the weights on the device for analysis. */
export interface WebgpuTrainer extends Trainer {
  readonly device: GPUDevice;
  /** All members' weights as laid out by paddedLayout: [members, size]. Read only. */
  readonly weightBuffer: GPUBuffer;
}

/** A member's means over a set, from the device's partial sums. */
function setMeasurement(parts: Float32Array, member: number, count: number): SetMeasurement {
  const sums = [0, 0, 0, 0];
  const from = member * PARTS * VEC;
  for (let i = 0; i < PARTS * VEC; i++)
    sums[i % VEC] = (sums[i % VEC] ?? 0) + (parts[from + i] ?? 0);
  const [loss = 0, right = 0, correctLogit = 0, square = 0] = sums.map((sum) => sum / count);
  return { loss, accuracy: right, correctLogit, rmsLogit: Math.sqrt(square) };
}

/** Rejects when the device is lost, unless we gave it up ourselves. */
function watchDevice(device: GPUDevice): Promise<never> {
  const lost = device.lost.then(({ message }): never => {
    throw new EngineError('device-lost', `The graphics device was lost. ${message}`.trim());
  });
  lost.catch(() => undefined); // nobody may be waiting when it happens
  return lost;
}

/**
 * Trains with kernels of our own on one GPUDevice. All sizes are fixed, buffers and bind groups are made once, many
 * steps go into one submission, and nothing is read back but measurements. Sums have a fixed order: equal runs on one
 * device are equal bit for bit. `tuning` overrides what is chosen for the adapter.
 * Throws EngineError('out-of-memory') where the buffers do not fit.
 */
export async function createWebgpuTrainer(
  spec: TrainerSpec,
  { device, software }: OpenDevice,
  tuning?: Tuning,
): Promise<WebgpuTrainer> {
  const { model, tokens } = spec;
  const members = spec.members.length;
  const plan = PLANS[model.kind];
  const layout = paddedLayout(modelParameters(model, tokens));
  const tuned =
    tuning ??
    tuningFor(software, {
      members,
      parameterVec4s: layout.size4,
      mostExamples: Math.max(...spec.members.map(({ train }) => train.length / 3)),
    });
  const cuts = tuned.splits;
  const size = layout.size4 * VEC;

  device.pushErrorScope('out-of-memory');
  device.pushErrorScope('validation');
  const program = gpuProgram(device, stepBytes(members));
  const starts = spec.members.map(startingState);
  const [weights, first, second, rest] = STATE.map((part) => {
    const packed = new Float32Array(members * size);
    starts.forEach((start, member) => {
      packed.set(layout.pack(start[part]), member * size);
    });
    return program.upload(packed);
  }) as [GPUBuffer, GPUBuffer, GPUBuffer, GPUBuffer];
  const gradient = program.buffer(cuts * members * size);
  const schedule = stepSchedule(program, members, MOST_STEPS);
  const context: PlanContext = {
    program,
    products: products(program, members, tuned),
    layout,
    model,
    tokens,
    members,
    weights,
    gradient,
  };
  const hasTest = spec.members.some(({ test }) => test.length > 0);
  const prepare = (kind: 'train' | 'test') =>
    prepareSet(
      context,
      plan,
      spec.members.map((member) => member[kind]),
      kind === 'train',
    );
  const setup = Promise.all([
    prepare('train'),
    hasTest ? prepare('test') : undefined,
    weightStatistics(program, layout, { members, splits: cuts }, weights, gradient),
    program.kernel({
      name: 'adamw',
      code: adamwCode,
      constants: { SIZE4: layout.size4, MEMBERS: members, SPLITS: cuts },
      buffers: [
        [weights, 'write'],
        [first, 'write'],
        [second, 'write'],
        [rest, 'write'],
        [gradient, 'read'],
        [schedule.buffer, 'step'],
      ],
      grid: [layout.size4, members, 1],
      workgroup: [64, 1],
    }),
  ]).catch((cause: unknown) => cause as Error);
  const made = await setup;
  const invalid = await device.popErrorScope();
  const tooLarge = await device.popErrorScope();
  if (tooLarge || invalid || made instanceof Error) {
    program.destroy();
    if (tooLarge) {
      throw new EngineError('out-of-memory', 'This run does not fit into the memory of the GPU.');
    }
    throw new EngineError('bug', `The GPU refused the kernels. ${invalid?.message ?? made}`);
  }
  const [train, test, norms, adamw] = made;

  const lost = watchDevice(device);
  const optimizers = spec.members.map(({ optimizer }) => optimizer);
  let step = spec.step ?? 0;
  let gradientIsFresh = false;
  let inFlight: Promise<unknown> = Promise.resolve();

  function submit(
    encode: (run: (dispatches: readonly Dispatch[], offset?: number) => void) => void,
  ) {
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    encode((dispatches, offset = 0) => {
      for (const { pipeline, bindGroup, workgroups, perStep } of dispatches) {
        pass.setPipeline(pipeline);
        pass.setBindGroup(0, bindGroup, perStep ? [offset] : []);
        pass.dispatchWorkgroups(...workgroups);
      }
    });
    pass.end();
    device.queue.submit([encoder.finish()]);
  }

  const gradientKernels = [...train.forward, ...train.backward];

  /** Submits steps and waits for the submission before: the device never idles, and never runs far behind. */
  async function submitSteps(count: number): Promise<void> {
    schedule.write(optimizers, step, count);
    submit((run) => {
      for (let i = 0; i < count; i++) {
        if (!(i === 0 && gradientIsFresh)) run(gradientKernels);
        run([adamw], i * schedule.stride);
      }
    });
    gradientIsFresh = false;
    step += count;
    const previous = inFlight;
    inFlight = device.queue.onSubmittedWorkDone();
    await Promise.race([previous, lost]);
  }

  function refreshGradient(also: readonly Dispatch[] = []): void {
    submit((run) => {
      if (!gradientIsFresh) run(gradientKernels);
      run(also);
    });
    gradientIsFresh = true;
  }

  const block = (buffer: GPUBuffer, index: number) => ({
    buffer,
    offset: index * size * 4,
    size: size * 4,
  });
  const read = (...sources: Parameters<typeof readBack>[1]) =>
    Promise.race([readBack(program, sources), lost]);

  return {
    device,
    weightBuffer: weights,
    get step() {
      return step;
    },
    async advance(steps) {
      for (let left = steps; left > 0; left -= MOST_STEPS) {
        await submitSteps(Math.min(left, MOST_STEPS));
      }
    },
    async settle() {
      await Promise.race([device.queue.onSubmittedWorkDone(), lost]);
    },
    async measure() {
      const sets: PreparedSet[] = test ? [train, test] : [train];
      refreshGradient([
        ...(test ? test.forward : []),
        ...sets.map(({ statistics }) => statistics),
        norms.dispatch,
      ]);
      const [sums, ...parts] = await read(
        wholeOf(norms.sums),
        ...sets.map((set) => wholeOf(set.parts)),
      );
      return spec.members.map((_, member): Measurement => {
        const [onTrain, onTest] = sets.map((set, i) => {
          const count = set.counts[member] ?? 0;
          return count > 0 ? setMeasurement(parts[i] as Float32Array, member, count) : undefined;
        });
        return {
          train: onTrain as SetMeasurement,
          ...(onTest ? { test: onTest } : {}),
          ...norms.read(sums as Float32Array, member),
        };
      });
    },
    setOptimizer(member, optimizer) {
      optimizers[member] = optimizer;
    },
    async weights(member) {
      const [content] = await read(block(weights, member));
      return layout.unpack(content as Float32Array);
    },
    async state(member) {
      const buffers = [weights, first, second, rest];
      const contents = await read(...buffers.map((buffer) => block(buffer, member)));
      const parts = contents.map(layout.unpack);
      return Object.fromEntries(
        STATE.map((name, i) => [name, parts[i]]),
      ) as unknown as TrainingState;
    },
    async gradient(member) {
      refreshGradient();
      const parts = await read(
        ...Array.from({ length: cuts }, (_, split) => block(gradient, split * members + member)),
      );
      const sum = parts.reduce((a, b) => a.map((value, i) => value + (b[i] ?? 0)));
      return layout.unpack(sum);
    },
    dispose: () => program.destroy(),
  };
}
