/** How a kernel uses a buffer. `step`: read, at an offset that moves on with every step. */
export type Access = 'read' | 'write' | 'step';

/** A kernel ready to run: everything but the dynamic offset is fixed. */
export interface Dispatch {
  readonly name: string;
  /** As in KernelSpec; 0 where it is not a matrix product. */
  readonly flops: number;
  readonly pipeline: GPUComputePipeline;
  readonly bindGroup: GPUBindGroup;
  readonly workgroups: readonly [number, number, number];
  readonly perStep: boolean;
}

type Values = Readonly<Record<string, number | boolean>>;

/** What a kernel is made of. */
export interface KernelSpec {
  readonly name: string;
  readonly code: string;
  /** Values of the shader's `override`s, compiled in. Booleans travel as 0 and 1. */
  readonly constants?: Values;
  /**
   * The fields of the shader's `struct Sizes`, in its order, bound behind the buffers: kernels that serve many shapes
   * take them this way and are compiled once.
   */
  readonly sizes?: Values;
  /** In the order of the shader's bindings. */
  readonly buffers: readonly (readonly [GPUBuffer, Access])[];
  /** Invocations needed along each axis, and the shader's workgroup size. */
  readonly grid: readonly [number, number, number];
  readonly workgroup: readonly [number, number];
  /** Operations of a matrix product: 2 · rows · inner · columns, without padding. */
  readonly flops?: number;
}

/** Buffers and kernels of one trainer, made once and freed together. */
export interface GpuProgram {
  readonly device: GPUDevice;
  /** A storage buffer of `floats` zeros. */
  buffer(floats: number): GPUBuffer;
  /** A storage buffer that holds `data`. */
  upload(data: Float32Array | Uint32Array): GPUBuffer;
  /** As `upload`, for data of `words` numbers that are much work to make: a program that only counts does not make them. */
  filled(words: number, make: () => Float32Array | Uint32Array): GPUBuffer;
  kernel(spec: KernelSpec): Promise<Dispatch>;
  destroy(): void;
}

const USAGE = 0x80 | 0x8 | 0x4; // GPUBufferUsage.STORAGE | COPY_DST | COPY_SRC; Node has no such global
const UNIFORM = 0x40 | 0x8; // GPUBufferUsage.UNIFORM | COPY_DST
const COMPUTE = 0x4; // GPUShaderStage.COMPUTE
const BUFFER_TYPES = {
  read: 'read-only-storage',
  step: 'read-only-storage',
  write: 'storage',
  sizes: 'uniform',
} as const;

const numbers = (values: Values = {}) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value)]));

/** The field names of a shader's `struct Sizes`, in order. */
function sizesFields(code: string): string[] {
  const [, body = ''] = /struct Sizes \{([^}]*)\}/.exec(code) ?? [];
  return [...body.matchAll(/^ *(\w+): u32/gm)].map(([, field]) => field as string);
}

/** Starts a program on a device. `stepBytes` is the size of what a `step` binding sees. */
export function createGpuProgram(device: GPUDevice, stepBytes: number): GpuProgram {
  const buffers: GPUBuffer[] = [];
  const pipelines = new Map<string, Promise<GPUComputePipeline>>();
  const layouts = new Map<string, GPUBindGroupLayout>();

  function create(bytes: number, usage: number): GPUBuffer {
    // Exactly as large as its content: shaders take the number of rows from arrayLength.
    const buffer = device.createBuffer({ size: Math.max(4, bytes), usage });
    buffers.push(buffer);
    return buffer;
  }

  function holding(data: Float32Array | Uint32Array, usage: number): GPUBuffer {
    const buffer = create(data.byteLength, usage);
    const bytes = data.buffer as ArrayBuffer;
    device.queue.writeBuffer(buffer, 0, bytes, data.byteOffset, data.byteLength);
    return buffer;
  }

  function layoutOf(accesses: readonly (keyof typeof BUFFER_TYPES)[]): GPUBindGroupLayout {
    const key = accesses.join();
    const known = layouts.get(key);
    if (known) return known;
    const made = device.createBindGroupLayout({
      entries: accesses.map((access, binding) => ({
        binding,
        visibility: COMPUTE,
        buffer: { type: BUFFER_TYPES[access], hasDynamicOffset: access === 'step' },
      })),
    });
    layouts.set(key, made);
    return made;
  }

  function pipelineOf(
    { name, code, constants }: KernelSpec,
    layout: GPUBindGroupLayout,
  ): Promise<GPUComputePipeline> {
    const key = JSON.stringify([code, numbers(constants)]);
    const known = pipelines.get(key);
    if (known) return known;
    const made = device.createComputePipelineAsync({
      label: name,
      layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
      compute: {
        module: device.createShaderModule({ label: name, code }),
        constants: numbers(constants),
      },
    });
    pipelines.set(key, made);
    return made;
  }

  function sizesBuffer({ name, code, sizes = {} }: KernelSpec): GPUBuffer {
    const declared = sizesFields(code).join();
    const given = Object.keys(sizes).join();
    if (declared !== given) throw new Error(`${name}: Sizes has ${declared}, but got ${given}.`);
    return holding(Uint32Array.from(Object.values(sizes), Number), UNIFORM);
  }

  return {
    device,
    buffer: (floats) => create(4 * floats, USAGE),
    upload: (data) => holding(data, USAGE),
    filled(words, make) {
      const data = make();
      if (data.length !== words)
        throw new Error(`A buffer of ${words} got ${data.length} numbers.`);
      return holding(data, USAGE);
    },
    async kernel(spec) {
      const bound = spec.sizes
        ? [...spec.buffers, [sizesBuffer(spec), 'sizes'] as const]
        : spec.buffers;
      const layout = layoutOf(bound.map(([, access]) => access));
      const bindGroup = device.createBindGroup({
        label: spec.name,
        layout,
        entries: bound.map(([buffer, access], binding) => ({
          binding,
          resource: access === 'step' ? { buffer, size: stepBytes } : { buffer },
        })),
      });
      const [x, y] = spec.workgroup;
      return {
        name: spec.name,
        flops: spec.flops ?? 0,
        pipeline: await pipelineOf(spec, layout),
        bindGroup,
        workgroups: [Math.ceil(spec.grid[0] / x), Math.ceil(spec.grid[1] / y), spec.grid[2]],
        perStep: spec.buffers.some(([, access]) => access === 'step'),
      };
    },
    destroy() {
      for (const buffer of buffers) buffer.destroy();
    },
  };
}

/** Puts a kernel into a pass; `offset` is where its `step` binding reads, in bytes. */
export function encodeDispatch(
  pass: GPUComputePassEncoder,
  { pipeline, bindGroup, workgroups, perStep }: Dispatch,
  offset = 0,
): void {
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, bindGroup, perStep ? [offset] : []);
  pass.dispatchWorkgroups(...workgroups);
}
