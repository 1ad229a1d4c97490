import type { EngineInfo } from './trainEvent';

/** What one kernel takes of a training step. */
export interface KernelTime {
  /** Its name in the code; kernelWords says it in plain words. */
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

/** A profile, or why there is none as a plain sentence. */
export type ProfileOutcome = { readonly profile: Profile } | { readonly message: string };
