import type { KernelTime, Profile } from './profile';

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
