import type { Coded, NoValues } from '../coded';
import type { SettingProblem } from '../config/problem';
import type { EngineName } from '../config/runConfig';
import type { MemoryNeeded } from './memoryNeeded';

/** `cause`: what a browser, a driver or a library reports, in its own language. */
interface Cause {
  readonly cause: string;
}

interface MemoryLimit {
  readonly needed: MemoryNeeded;
  /** Bytes. */
  readonly limit: number;
  readonly members: number;
}

/** Everything that keeps a run, a sweep, a check or a profile from starting or going on. */
export interface RunErrors {
  'invalid-settings': { readonly problem: SettingProblem };
  /** `max`: all the pairs that the task has. */
  'train-examples-out-of-range': { readonly max: number; readonly asked: number };
  'snapshot-count': { readonly snapshots: number; readonly runs: number };
  'snapshot-steps': { readonly step: number; readonly optimizerStep: number };
  /** Members side by side start from snapshots of different steps. */
  'snapshots-apart': NoValues;
  'snapshot-parameter-missing': { readonly name: string; readonly expected: number };
  'snapshot-parameter-size': {
    readonly name: string;
    readonly found: number;
    readonly expected: number;
  };
  /** The reference file of a check is malformed; `fault` is an English sentence for whoever makes such files. */
  'malformed-reference': { readonly fault: string };
  /** The engine cannot time its kernels. */
  'no-kernel-times': NoValues;

  'webgpu-missing': NoValues;
  /** The page is not a secure context. */
  'webgpu-withheld': NoValues;
  'no-adapter': NoValues;
  'adapter-timeout': NoValues;
  'device-refused': Cause;
  'device-timeout': NoValues;
  'device-lost': Cause;
  'kernels-refused': Cause;
  'no-wasm-simd': NoValues;
  'kernel-aborted': NoValues;
  'backend-not-started': { readonly backend: string };
  'tfjs-failed': Cause;
  'engine-failed': Cause;
  'engine-timeout': { readonly engine: EngineName; readonly seconds: number };
  'engines-not-timed': Cause;
  'no-engine-left': NoValues;

  'run-too-large': MemoryLimit;
  /** In one buffer; `source` is what allocates it. */
  'buffer-too-large': MemoryLimit & { readonly source: 'gpu' | 'webassembly' };
  'memory-full': NoValues;
  'gpu-memory-full': NoValues;

  diverged: { readonly step: number };
  /** Before the first step: its initial weights are too large to compute with. */
  'diverged-at-start': { readonly initialScale: number };

  /** Workers of the pool, which train shares of a run. */
  'no-pool': NoValues;
  'pool-worker-not-started': Cause;
  'pool-worker-stopped': Cause;
  'pool-builds-differ': NoValues;

  /** The training worker itself. */
  'worker-not-started': Cause;
  /** The page is in a frame that shuts it off from its own origin. */
  'worker-isolated': NoValues;
  'worker-silent': NoValues;
  'worker-stopped': { readonly cause: string | undefined };
  'worker-closed': NoValues;
  'worker-failed': Cause;
  busy: NoValues;

  /** A file of the program that is loaded when it is needed has not come. */
  'part-not-loaded': NoValues;

  unexpected: Cause;
}

/** What went wrong, without its kind. */
export type RunProblem = Coded<RunErrors>;

/** Why a run could not start or go on. */
export type RunError = RunProblem & {
  readonly kind:
    | 'invalid'
    | 'no-webgpu'
    | 'no-wasm'
    | 'device-lost'
    | 'out-of-memory'
    | 'diverged'
    | 'worker-lost'
    /** Something else trains or is measured in the same worker. */
    | 'busy'
    | 'not-loaded'
    | 'bug';
  /** The step at which it happened, where one was reached. */
  readonly step?: number;
};
