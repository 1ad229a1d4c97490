import type { EngineName } from './runConfig';

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
