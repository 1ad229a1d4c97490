import type { MemoryNeeded } from '../../run/memoryNeeded';
import type { TrainerSpec } from '../trainer';
import { createCountingDevice, type SizingLimits } from './countingDevice';
import { createGpuProgram } from './gpuProgram';
import { stepBytes } from './stepSchedule';
import { trainerSetup, tuningForSpec } from './trainerSetup';
import type { Tuning } from './tuning';

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
  const emptyHanded = { ...program, filled: (words: number) => program.buffer(words) };
  await trainerSetup(emptyHanded, spec, tuning);
  return { bytes: counting.bytes, largestBytes: counting.largestBytes, where: 'gpu' };
}
