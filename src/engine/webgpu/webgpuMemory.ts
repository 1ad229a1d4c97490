import type { MemoryNeeded } from '../../run/events/memoryNeeded';
import type { TrainerSpec } from '../trainer/trainer';
import { createGpuProgram } from './device/gpuProgram';
import { stepBytes } from './stepSchedule';
import { trainerSetup, tuningForSpec } from './trainerSetup';
import type { Tuning } from './tuning';

/** A device that makes nothing and adds up what it was asked for. */
export interface CountingDevice {
  readonly device: GPUDevice;
  /** Bytes of all buffers so far. */
  readonly bytes: number;
  /** Bytes of the largest buffer so far; kernels bind buffers whole. */
  readonly largestBytes: number;
}

/** What of a device's limits decides sizes. */
type SizingLimits = Pick<GPUSupportedLimits, 'minStorageBufferOffsetAlignment'>;

/** Stands in for a device while a trainer is set up, so that its memory is known before any of it is taken. */
function createCountingDevice(limits: SizingLimits): CountingDevice {
  const sizes: number[] = [];
  const nothing = () => ({});
  const device = {
    limits,
    queue: { writeBuffer: nothing },
    createBuffer({ size }: GPUBufferDescriptor) {
      sizes.push(size);
      return { size };
    },
    createBindGroupLayout: nothing,
    createBindGroup: nothing,
    createPipelineLayout: nothing,
    createShaderModule: nothing,
    createComputePipelineAsync: async () => ({}),
  };
  return {
    device: device as unknown as GPUDevice, // the part of one that a program uses
    get bytes() {
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    get largestBytes() {
      return Math.max(0, ...sizes);
    },
  };
}

/** What of a device decides how much memory a run takes on it. */
export interface SizingDevice {
  readonly device: { readonly limits: SizingLimits };
  readonly software: boolean;
}

/**
 * The bytes of all buffers that createWebgpuTrainer makes for a run, exactly: the same set-up, on a device that only
 * counts. What a reading of results takes for a moment is not in it (at most a copy of one member's gradient).
 * Of the members only the numbers of examples matter.
 */
export async function webgpuMemory(
  spec: TrainerSpec,
  { device, software }: SizingDevice,
  tuning: Tuning = tuningForSpec(spec, software),
): Promise<MemoryNeeded> {
  const counting = createCountingDevice(device.limits);
  const program = createGpuProgram(counting.device, stepBytes(spec.members.length));
  const withoutContents = { ...program, filled: (words: number) => program.buffer(words) };
  await trainerSetup(withoutContents, spec, tuning);
  return { bytes: counting.bytes, largestBytes: counting.largestBytes, where: 'gpu' };
}
