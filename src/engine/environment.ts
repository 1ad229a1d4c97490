import type { Pool } from './pool/pool';
import type { OpenDevice } from './webgpu/device/openDevice';

/** What a machine offers to the engines: handed in by the worker host, the CLI or a test. */
export interface Environment {
  /** Milliseconds of a clock that only goes forward, such as performance.now. */
  readonly now: () => number;
  /** `navigator.gpu`, or Dawn's in Node; absent: no WebGPU here. */
  readonly gpu?: GPU | undefined;
  /** An open device for the engines to share. Whoever opened it destroys it. Absent: each run opens its own. */
  readonly device?: OpenDevice | undefined;
  /** Threads for the members of an ensemble, or a large run; absent: the calling thread trains all. */
  readonly pool?: Pool | undefined;
  /** Bytes that a run may take at most; absent: DEFAULT_MEMORY_LIMIT. */
  readonly memoryLimit?: number | undefined;
  /** URLs of tfjs's .wasm files by file name; absent: they lie where their package does (Node). */
  readonly wasmPaths?: Readonly<Record<string, string>> | undefined;
}
