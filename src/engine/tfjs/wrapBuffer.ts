import { type Tensor2D, tensor } from '@tensorflow/tfjs';

/**
 * A GPU buffer as a tfjs tensor [rows, columns] (float32, row-major, unpadded), without a copy: the tensor reads what the
 * buffer holds when an operation on it runs, and disposing of it leaves the buffer alone. The buffer needs the usages
 * STORAGE and COPY_SRC and must belong to the device that shareDevice gave to tfjs; tfjs's webgpu backend must be current.
 */
export const wrapBuffer = (buffer: GPUBuffer, rows: number, columns: number): Tensor2D =>
  tensor({ buffer, zeroCopy: true }, [rows, columns], 'float32') as Tensor2D;
