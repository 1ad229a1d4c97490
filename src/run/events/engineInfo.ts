import type { EngineName } from '../config/runConfig';

/** What a run takes of a machine's memory, known before it is taken. */
export interface MemoryNeeded {
  /** All buffers together. */
  readonly bytes: number;
  /** The largest piece that has to be had in one. */
  readonly largestBytes: number;
  readonly where: 'gpu' | 'heap';
  /** Computed from what the engine is known to keep, not by its own set-up: true of TensorFlow.js. */
  readonly estimated?: boolean;
}

/** How fast one engine trains a model on this machine. */
export interface EngineRate {
  readonly name: EngineName;
  /** What people read, e.g. "WebGPU on nvidia hopper". */
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
  /** Plain sentences. */
  readonly reason: string;
}
