import type { GpuProgram } from './gpuProgram';
import type { DeviceRows } from './products';
import type { RowSpace } from './rowSpace';

/** Puts a row space on the device. */
export const uploadRowSpace = (program: GpuProgram, space: RowSpace): DeviceRows => ({
  rows: space.rows,
  usedRows: space.usedRows,
  tiles: program.upload(space.tiles),
  ranges: program.upload(space.ranges),
});
