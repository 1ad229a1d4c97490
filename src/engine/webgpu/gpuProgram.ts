/** How a kernel uses a buffer. `step`: read, at an offset that moves on with every step. */
export type Access = 'read' | 'write' | 'step';

/** A kernel ready to run: everything but the dynamic offset is fixed. */
export interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly bindGroup: GPUBindGroup;
  readonly workgroups: readonly [number, number, number];
  readonly perStep: boolean;
}

/** What a kernel is made of. */
export interface KernelSpec {
  readonly name: string;
  readonly code: string;
  /** Values of the shader's `override`s. Booleans travel as 0 and 1. */
  readonly constants: Readonly<Record<string, number | boolean>>;
  /** In the order of the shader's bindings. */
  readonly buffers: readonly (readonly [GPUBuffer, Access])[];
  /** Invocations wanted along each axis, and the shader's workgroup size. */
  readonly grid: readonly [number, number, number];
  readonly workgroup: readonly [number, number];
}

/** Buffers and kernels of one trainer, made once and freed together. */
export interface GpuProgram {
  readonly device: GPUDevice;
  /** A storage buffer of `floats` zeros (at least one vec4). */
  buffer(floats: number): GPUBuffer;
  /** A storage buffer that holds `data`. */
  upload(data: Float32Array | Uint32Array): GPUBuffer;
  kernel(spec: KernelSpec): Promise<Dispatch>;
  destroy(): void;
}

const USAGE = 0x80 | 0x8 | 0x4; // GPUBufferUsage.STORAGE | COPY_DST | COPY_SRC; Node has no such global
const COMPUTE = 0x4; // GPUShaderStage.COMPUTE
const BUFFER_TYPES = {
  read: 'read-only-storage',
  step: 'read-only-storage',
  write: 'storage',
} as const;

/** Starts a program on a device. `stepBytes` is the size of what a `step` binding sees. */
export function gpuProgram(device: GPUDevice, stepBytes: number): GpuProgram {
  const buffers: GPUBuffer[] = [];
  const modules = new Map<string, GPUShaderModule>();

  function create(bytes: number): GPUBuffer {
    const buffer = device.createBuffer({ size: Math.max(16, bytes), usage: USAGE });
    buffers.push(buffer);
    return buffer;
  }

  function moduleOf(name: string, code: string): GPUShaderModule {
    const known = modules.get(code);
    if (known) return known;
    const made = device.createShaderModule({ label: name, code });
    modules.set(code, made);
    return made;
  }

  return {
    device,
    buffer: (floats) => create(4 * floats),
    upload(data) {
      const buffer = create(data.byteLength);
      device.queue.writeBuffer(
        buffer,
        0,
        data.buffer as ArrayBuffer,
        data.byteOffset,
        data.byteLength,
      );
      return buffer;
    },
    async kernel({ name, code, constants, buffers: bound, grid, workgroup }) {
      const layout = device.createBindGroupLayout({
        entries: bound.map(([, access], binding) => ({
          binding,
          visibility: COMPUTE,
          buffer: { type: BUFFER_TYPES[access], hasDynamicOffset: access === 'step' },
        })),
      });
      const pipeline = await device.createComputePipelineAsync({
        label: name,
        layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
        compute: {
          module: moduleOf(name, code),
          constants: Object.fromEntries(
            Object.entries(constants).map(([key, value]) => [key, Number(value)]),
          ),
        },
      });
      const bindGroup = device.createBindGroup({
        label: name,
        layout,
        entries: bound.map(([buffer, access], binding) => ({
          binding,
          resource: access === 'step' ? { buffer, size: stepBytes } : { buffer },
        })),
      });
      const [x, y] = workgroup;
      return {
        pipeline,
        bindGroup,
        workgroups: [Math.ceil(grid[0] / x), Math.ceil(grid[1] / y), grid[2]],
        perStep: bound.some(([, access]) => access === 'step'),
      };
    },
    destroy() {
      for (const buffer of buffers) buffer.destroy();
    },
  };
}
