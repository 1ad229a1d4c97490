import type { EngineName } from '../config/runConfig';
import type { MemoryNeeded } from './memoryNeeded';
import type { RunError } from './runError';

/** What computes a run. */
export interface EngineFacts {
  readonly name: Exclude<EngineName, 'auto' | 'tfjs'>;
  /** The GPU's name, empty where it has none; absent: it computes on the processor. */
  readonly gpu?: string;
  /** It computes on the processor although it speaks WebGPU. */
  readonly software: boolean;
  /** Of our WebAssembly: with or without relaxed SIMD. */
  readonly build?: 'relaxed' | 'plain';
  /** Threads that train, whole members or shares of each step of one; absent: one. */
  readonly threads?: number;
}

/** What trains where others that one would expect cannot. */
export type InsteadOfExpected =
  | 'wasm'
  | 'tfjs'
  | 'plain-javascript'
  | 'members-in-one-thread'
  | 'one-thread';

/** Why another engine trains than was asked for or expected. */
export interface EngineFallback {
  /** Why the others cannot, in the order in which they were tried. */
  readonly failures: readonly RunError[];
  readonly instead: InsteadOfExpected;
}

/** The engine that a run really uses. */
export interface EngineInfo extends EngineFacts {
  /** engineLabel of these facts: what run files and programs get, in English. */
  readonly label: string;
  /** What all buffers of the run take there. */
  readonly memory: MemoryNeeded;
  /** Absent when it is the engine that one would expect. */
  readonly fallback?: EngineFallback;
  /** How fast the engines are, where it was chosen by that. */
  readonly rates?: EngineRates;
}

/** How fast one engine trains a model on this machine. */
export interface EngineRate {
  readonly name: EngineName;
  /** As in EngineInfo. */
  readonly label: string;
  readonly stepsPerSecond: number;
  /** It was not measured whole: it reaches no more than this, and likely less. */
  readonly atMost?: true;
}

/** Which engine is fastest for a model, and why. */
export interface EngineRates {
  /** The engine that `auto` takes. */
  readonly fastest: EngineName;
  /** The engines that can train it here, fastest first; empty where only TensorFlow.js is left, which is not timed. */
  readonly rates: readonly EngineRate[];
  /** Why engines cannot train it here; where `fastest` is `auto`, why none was timed. */
  readonly failures: readonly RunError[];
}

/** A GPU as files and programs get it, in English. */
export const gpuLabel = ({ gpu, software }: { gpu: string; software: boolean }): string =>
  software ? `${gpu || 'an unnamed GPU'} (software)` : gpu || 'an unnamed GPU';

const PROCESSOR_LABELS = {
  relaxed: 'WebAssembly SIMD (relaxed)',
  plain: 'WebAssembly SIMD',
} as const;

const TFJS_LABELS = {
  'tfjs-webgpu': 'TensorFlow.js on WebGPU',
  'tfjs-wasm': 'TensorFlow.js on WebAssembly',
  'tfjs-cpu': 'TensorFlow.js in JavaScript',
} as const;

/** An engine as files and programs get it, in English, e.g. "WebGPU on nvidia hopper". */
export function engineLabel({ name, gpu = '', software, build = 'plain', threads }: EngineFacts) {
  if (name === 'webgpu') return `WebGPU on ${gpuLabel({ gpu, software })}`;
  if (name === 'tfjs-webgpu') return `${TFJS_LABELS[name]}, ${gpuLabel({ gpu, software })}`;
  if (name === 'tfjs-wasm' || name === 'tfjs-cpu') return TFJS_LABELS[name];
  return threads ? `${PROCESSOR_LABELS[build]} in ${threads} threads` : PROCESSOR_LABELS[build];
}
