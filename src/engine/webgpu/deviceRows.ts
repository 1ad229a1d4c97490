import type { GpuProgram } from './gpuProgram';
import type { DeviceRows } from './products';
import type { RowSpace } from './rowSpace';

/** Puts a row space on the device. */
export const deviceRows = (program: GpuProgram, space: RowSpace): DeviceRows => ({
  rows: space.rows,
  filled: space.filled,
  tiles: program.upload(space.tiles),
  ranges: program.upload(space.ranges),
});
