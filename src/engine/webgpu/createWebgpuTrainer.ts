import { EngineError } from '../engineError';
import { STATE_PARTS } from '../trainer/adamw';
import { VEC } from '../trainer/paddedLayout';
import type {
  Measurement,
  SetMeasurement,
  Trainer,
  TrainerSpec,
  TrainingState,
} from '../trainer/trainer';
import { watchDevice } from './device/deviceLoss';
import type { Dispatch } from './device/gpuProgram';
import { createGpuProgram, encodeDispatch } from './device/gpuProgram';
import type { OpenDevice } from './device/openDevice';
import { promptly } from './device/promptly';
import { readBack, wholeBuffer } from './device/readBack';
import type { PreparedSet } from './exampleSet';
import { PARTS } from './exampleSet';
import { createWebgpuProfiler } from './profiling/webgpuProfiler';
import { stepBytes } from './stepSchedule';
import { trainerSetup, tuningForSpec } from './trainerSetup';
import type { Tuning } from './tuning';

/** A member's means over a set, from the device's partial sums. */
function measurementFromParts(parts: Float32Array, member: number, count: number): SetMeasurement {
  const sums = [0, 0, 0, 0];
  const from = member * PARTS * VEC;
  for (let i = 0; i < PARTS * VEC; i++)
    sums[i % VEC] = (sums[i % VEC] ?? 0) + (parts[from + i] ?? 0);
  const [loss = 0, right = 0, correctLogit = 0, square = 0] = sums.map((sum) => sum / count);
  return { loss, accuracy: right, correctLogit, rmsLogit: Math.sqrt(square) };
}

/**
 * Trains with kernels of our own on one GPUDevice. All sizes are fixed, buffers and bind groups are made once, many
 * steps go into one submission, and nothing is read back but measurements. Sums have a fixed order: equal runs on one
 * device are equal bit for bit. `tuning` overrides what is chosen for the adapter; `onDispose` is called at the end of `dispose`.
 * Throws EngineError('out-of-memory') where the buffers do not fit.
 */
export async function createWebgpuTrainer(
  spec: TrainerSpec,
  { device, software }: OpenDevice,
  tuning?: Tuning,
  onDispose?: () => void,
): Promise<Trainer> {
  device.pushErrorScope('out-of-memory');
  device.pushErrorScope('validation');
  const tuned = tuning ?? tuningForSpec(spec, software);
  const members = spec.members.length;
  const program = createGpuProgram(device, stepBytes(members));
  const made = await trainerSetup(program, spec, tuned).catch((cause: unknown) => cause as Error);
  const invalid = await device.popErrorScope();
  const tooLarge = await device.popErrorScope();
  if (tooLarge || invalid || made instanceof Error) {
    program.destroy();
    if (tooLarge) {
      throw new EngineError('out-of-memory', 'gpu-memory-full', {});
    }
    throw new EngineError('bug', 'kernels-refused', { cause: invalid?.message ?? String(made) });
  }
  const { layout, state, gradient, schedule, train, test, norms, adamw } = made;
  const cuts = tuned.splits;
  const size = layout.size4 * VEC;

  const { guard } = watchDevice(device);
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
      for (const dispatch of dispatches) encodeDispatch(pass, dispatch, offset);
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
    inFlight = promptly(device, device.queue.onSubmittedWorkDone());
    inFlight.catch(() => undefined); // the next call that awaits it gets the error
    await guard(previous);
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
  const read = (...sources: Parameters<typeof readBack>[1]) => guard(readBack(program, sources));

  return {
    get step() {
      return step;
    },
    async advance(steps) {
      for (let left = steps; left > 0; left -= schedule.capacity) {
        await submitSteps(Math.min(left, schedule.capacity));
      }
    },
    async flush() {
      await guard(promptly(device, device.queue.onSubmittedWorkDone()));
    },
    async measure() {
      const sets: PreparedSet[] = test ? [train, test] : [train];
      refreshGradient([
        ...(test ? test.forward : []),
        ...sets.map(({ statistics }) => statistics),
        norms.dispatch,
      ]);
      const [sums, ...parts] = await read(
        wholeBuffer(norms.sums),
        ...sets.map((set) => wholeBuffer(set.parts)),
      );
      return spec.members.map((_, member): Measurement => {
        const [onTrain, onTest] = sets.map((set, i) => {
          const count = set.counts[member] ?? 0;
          return count > 0
            ? measurementFromParts(parts[i] as Float32Array, member, count)
            : undefined;
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
      const [content] = await read(block(state.weights, member));
      return layout.unpack(content as Float32Array);
    },
    async state(member) {
      const contents = await read(...STATE_PARTS.map((part) => block(state[part], member)));
      const parts = contents.map(layout.unpack);
      return Object.fromEntries(
        STATE_PARTS.map((part, i) => [part, parts[i]]),
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
    profiler: (now) => createWebgpuProfiler(device, [...gradientKernels, adamw], tuned, now),
    dispose() {
      program.destroy();
      onDispose?.();
    },
  };
}
