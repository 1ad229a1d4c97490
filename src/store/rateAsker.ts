import type { RunConfig } from '../run/runConfig';
import type { LabClock } from './labClock';

/** A slider under way says many values; only the one it rests on for so long is asked about. */
const DEBOUNCE_MS = 400;

/** Asks how fast the engines would train what the controls say, whenever that may have changed. */
export interface RateRequester {
  /** Asks at once. */
  request(): void;
  /** Asks once the settings rest, if what they say takes another time to train. */
  settingsChanged(): void;
}

/** What a step's time depends on. */
const costKey = ({ task, model }: RunConfig) =>
  JSON.stringify([task.op, task.p, task.trainExamples, model]);

/** `ask` says whether it could ask; where it could not, `changed` has to be called again. */
export function createRateRequester(
  config: () => RunConfig,
  ask: (config: RunConfig) => boolean,
  clock: LabClock,
): RateRequester {
  let asked = '';
  let cancel: (() => void) | undefined;
  function now(): void {
    cancel?.();
    cancel = undefined;
    if (ask(config())) asked = costKey(config());
  }
  return {
    request: now,
    settingsChanged() {
      cancel?.();
      cancel = costKey(config()) === asked ? undefined : clock.after(DEBOUNCE_MS, now);
    },
  };
}
