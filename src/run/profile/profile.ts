import type { EngineInfo } from '../events/engineInfo';

/** What one kernel takes of a training step. */
export interface KernelTime {
  /** Its name in the code; kernelLabel has the words for it. */
  readonly name: string;
  /** Calls (on `webgpu`: dispatches) in a step. */
  readonly calls: number;
  /** Milliseconds of a step that these calls take together. */
  readonly ms: number;
  /** Operations of these calls, counted as 2 · rows · inner · columns without padding; 0 where it is not a matrix product. */
  readonly flops: number;
}

/**
 * How kernels were timed: by the GPU's own `timestamps`; by `repeats`, many in one submission, less an empty one; or by the
 * processor's `clock` around each call.
 */
export type TimingMethod = 'timestamps' | 'repeats' | 'clock';

/** Where the time of a step goes, on the engine that trained it. */
export interface Profile {
  readonly engine: EngineInfo;
  /** A whole step, timed without any timing inside it. Milliseconds. */
  readonly stepMs: number;
  /** In the order of the step. */
  readonly kernels: readonly KernelTime[];
  /** What a large square product by the same engine reaches here, in 10⁹ operations a second. */
  readonly peakGflops: number;
  readonly how: TimingMethod;
}

/** What is being measured at the moment, in this order. */
export const PROFILE_STAGES = ['setup', 'step', 'kernels', 'peak'] as const;
export type ProfileStage = (typeof PROFILE_STAGES)[number];

/** One kernel as people read it. */
export interface ProfileRow extends KernelTime {
  /** Of the time of all kernels, 0 to 1. */
  readonly share: number;
  /** 10⁹ operations a second; absent where the kernel is not a product. */
  readonly gflops?: number;
  /** Of the rate of a large product, 0 to 1; absent where the kernel is not a product. */
  readonly ofPeak?: number;
}

/** A profile with what follows from it. */
export interface ProfileTable {
  /** Slowest first. */
  readonly rows: readonly ProfileRow[];
  /** Calls of a step, all kernels together. */
  readonly calls: number;
  /** What the kernels take together, in milliseconds; timed one by one they need not add up to the step. */
  readonly kernelMs: number;
  readonly stepsPerSecond: number;
  /** Operations of the step's products over the time of the whole step. */
  readonly gflops: number;
  readonly ofPeak: number;
}

const MEGA = 1e6;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Sorts a profile's kernels and computes rates and shares. */
export function profileTable({ stepMs, kernels, peakGflops }: Profile): ProfileTable {
  const kernelMs = sum(kernels.map(({ ms }) => ms));
  const gflops = sum(kernels.map(({ flops }) => flops)) / stepMs / MEGA;
  const rows = kernels.map((kernel): ProfileRow => {
    const { ms, flops } = kernel;
    const share = kernelMs > 0 ? ms / kernelMs : 0;
    if (!(flops > 0 && ms > 0)) return { ...kernel, share };
    const rate = flops / ms / MEGA;
    return { ...kernel, share, gflops: rate, ofPeak: rate / peakGflops };
  });
  return {
    rows: rows.toSorted((a, b) => b.ms - a.ms),
    calls: sum(kernels.map(({ calls }) => calls)),
    kernelMs,
    stepsPerSecond: 1000 / stepMs,
    gflops,
    ofPeak: gflops / peakGflops,
  };
}
