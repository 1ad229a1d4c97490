import type { RunConfig } from '../../src/run/runConfig';
import type { ContenderName } from '../contenders';
import type { Started } from '../protocol';

/** Something that trains and can be timed, wherever it runs. Errors: Error with a sentence for people. */
export interface Contender {
  readonly name: ContenderName;
  /** Sets a model up and does its first steps. It then rests until it is timed. */
  start(config: RunConfig, steps: number): Promise<Started>;
  /** Milliseconds per step over about `budgetMs`. */
  time(budgetMs: number, stepsAtMost: number): Promise<number>;
  /** Frees everything. `start` may be called again. */
  stop(): Promise<void>;
}
