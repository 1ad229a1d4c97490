import { setImmediate } from 'node:timers/promises';
import type { Environment } from '../../engine/environment';
import { train } from '../../engine/train/train';
import { runErrorText } from '../../messages/wording/runErrors';
import type { RunConfig } from '../../run/config/runConfig';

/** From this step on the presets measure every ten steps, as they do for most of a run. */
const FIRST_TIMED_STEP = 100;

/** What a step took. */
export interface StepTime {
  readonly ms: number;
  /** Processor time of all threads of this process, software GPUs included: what a busy machine does not change. */
  readonly cpuMs: number;
}

/** A list of runs that goes on for as long as it is timed. */
export interface SteadyRun {
  /** Does `steps` steps, a multiple of ten, measurements included. */
  timeSteps(steps: number): Promise<StepTime>;
  close(): Promise<void>;
}

/** Starts a list of runs and brings it past its densely measured start. Throws its failure as an Error. */
export async function steadyRun(
  configs: readonly RunConfig[],
  environment: Environment,
): Promise<SteadyRun> {
  const endless = configs.map((config) => ({ ...config, maxSteps: 1e9, logEvery: 10 }));
  const training = train(endless, undefined, environment);

  /** Up to a measured step, after which nothing is in flight. */
  async function goTo(step: number): Promise<void> {
    for (;;) {
      const { value: event, done } = await training.next();
      if (done) throw new Error('The run ended while it was timed.');
      if (event.type === 'failed') throw new Error(runErrorText(event.error));
      if (event.type === 'metrics' && (event.rows[0]?.row.step ?? 0) >= step) return;
    }
  }

  let step = FIRST_TIMED_STEP;
  await goTo(step);
  return {
    async timeSteps(steps) {
      await setImmediate(); // so that Ctrl-C is handled
      step += steps;
      const startMs = environment.now();
      const before = process.cpuUsage();
      await goTo(step);
      const { user, system } = process.cpuUsage(before);
      return {
        ms: (environment.now() - startMs) / steps,
        cpuMs: (user + system) / 1000 / steps,
      };
    },
    async close() {
      await training.return();
    },
  };
}
