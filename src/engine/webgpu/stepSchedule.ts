import type { OptimizerConfig } from '../../run/config/runConfig';
import { adamwStep } from '../trainer/adamw';
import type { GpuProgram } from './device/gpuProgram';

/** Floats of one member's Step in adamw.wgsl. */
const STEP_FLOATS = 8;

/** The step-dependent numbers of the optimiser for the steps of one submission. */
export interface StepSchedule {
  readonly buffer: GPUBuffer;
  /** Bytes from one step to the next: the dynamic offset. */
  readonly stride: number;
  /** Steps at most in one submission. */
  readonly capacity: number;
  /** Writes steps first+1 … first+count. */
  write(optimizers: readonly OptimizerConfig[], first: number, count: number): void;
}

/** Bytes that one step takes in the shader's view. */
export const stepBytes = (members: number): number => 4 * STEP_FLOATS * members;

/** Makes room for `capacity` steps of all members. */
export function createStepSchedule(
  program: GpuProgram,
  members: number,
  capacity: number,
): StepSchedule {
  const alignment = program.device.limits.minStorageBufferOffsetAlignment;
  const stride = Math.ceil(stepBytes(members) / alignment) * alignment;
  const values = new Float32Array((stride / 4) * capacity);
  const buffer = program.buffer(values.length);
  return {
    buffer,
    stride,
    capacity,
    write(optimizers, first, count) {
      for (let i = 0; i < count; i++) {
        optimizers.forEach((optimizer, member) => {
          const { decay, rate, inverse } = adamwStep(optimizer, first + i + 1);
          const { epsilon, beta1, beta2 } = optimizer;
          values.set(
            [decay, rate, inverse, epsilon, beta1, 1 - beta1, beta2, 1 - beta2],
            (i * stride) / 4 + member * STEP_FLOATS,
          );
        });
      }
      program.device.queue.writeBuffer(buffer, 0, values.buffer, 0, stride * count);
    },
  };
}
