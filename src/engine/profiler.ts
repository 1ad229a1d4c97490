import type { KernelTime, TimingMethod } from '../run/profile';

/**
 * Takes an engine's step apart. It trains on, and not along the run's path: only for a trainer that is thrown away. It
 * frees what it made before it resolves.
 */
export interface Profiler {
  readonly how: TimingMethod;
  /** What each kernel takes of a step, in the order of the step. */
  kernels(): Promise<KernelTime[]>;
  /** The rate of a large square product, in 10⁹ operations a second. */
  peakGflops(): Promise<number>;
}
