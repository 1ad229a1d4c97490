import type { EngineInfo } from '../../run/trainEvent';
import type { Environment } from '../environment';
import type { Trainer, TrainerSpec } from '../trainer';

/** A trainer, and what computes it. */
export interface StartedEngine {
  readonly trainer: Trainer;
  readonly info: EngineInfo;
}

/** Starts an engine. Errors: EngineError, `no-webgpu` where a device is needed and there is none. */
export type Engine = (spec: TrainerSpec, environment: Environment) => Promise<StartedEngine>;
