/** A device that makes nothing and adds up what it was asked for. */
export interface CountingDevice {
  readonly device: GPUDevice;
  /** Bytes of all buffers so far. */
  readonly bytes: number;
  /** Bytes of the largest buffer so far; kernels bind buffers whole. */
  readonly largestBytes: number;
}

/** What of a device's limits decides sizes. */
export type SizingLimits = Pick<GPUSupportedLimits, 'minStorageBufferOffsetAlignment'>;

/** Stands in for a device while a trainer is set up, so that its memory is known before any of it is taken. */
export function createCountingDevice(limits: SizingLimits): CountingDevice {
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
