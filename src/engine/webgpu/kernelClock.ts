import type { TimingMethod } from '../../run/profile';
import type { Dispatch } from './gpuProgram';

/** One kernel, so many times in a row. */
export interface Batch {
  readonly dispatch: Dispatch;
  readonly repeats: number;
}

/** Times kernels on a device. */
export interface KernelClock {
  readonly how: Exclude<TimingMethod, 'clock'>;
  /** What each batch took in all, in milliseconds. They run one after the other. */
  time(batches: readonly Batch[]): Promise<number[]>;
}
