import type { StoreApi } from 'zustand/vanilla';
import type { RunConfig } from '../../run/config/runConfig';
import type { EngineRates } from '../../run/events/engineInfo';
import type { LabClock } from '../clock';
import { isBusy } from '../commands/idle';
import { type LabState, measurementOf } from '../labState';
import { decodeUrl } from '../url/urlCodec';
import type { Connection } from './connection';
import { chooseOpeningPreset, type OpeningDecision } from './openingPreset';

/** A slider that is dragged passes many values; only one that stands for so long is asked about. */
const DEBOUNCE_MS = 400;

/** Asks how fast the engines would train what the controls say, whenever that may have changed. */
interface RateRequester {
  /** Asks at once. */
  request(): void;
  /** Asks once the settings no longer change, if the time of a step may have changed with them. */
  settingsChanged(): void;
}

/** What a step's time depends on. */
const costKey = ({ task, model }: RunConfig) =>
  JSON.stringify([task.op, task.p, task.trainExamples, model]);

/** `ask` says whether it could ask; where it could not, `changed` has to be called again. */
function createRateRequester(
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

/** How fast the engines train here: asked for while the run is idle. The opening preset depends on the first answer. */
export interface EngineTiming extends RateRequester {
  /** The worker has timed them. */
  onRates(rates: EngineRates): void;
}

interface EngineTimingOptions {
  readonly store: StoreApi<LabState>;
  readonly connection: Connection;
  readonly opening: OpeningDecision;
  /** The query of the page's address. */
  readonly search: string;
  readonly clock: LabClock;
}

export function createEngineTiming(timed: EngineTimingOptions): EngineTiming {
  const { connection, opening, search, clock } = timed;
  const { getState: get, setState: set } = timed.store;

  /** Engines are not timed beside a run, a profile or a device check: each would slow the other. */
  function ask(config: RunConfig): boolean {
    const { client } = connection;
    const works = isBusy(get().status) || measurementOf(get()) !== undefined;
    if (!client || (opening.isDecided && works)) return false;
    client.rates(config);
    return true;
  }

  const asker = createRateRequester(() => get().config, ask, clock);
  return {
    ...asker,
    onRates(rates) {
      set({ rates });
      if (opening.isDecided) return;
      const { preset, reason } = chooseOpeningPreset(rates, get().config.engine);
      if (preset !== get().config.preset) {
        const { config, problems } = decodeUrl(search, preset);
        set({ config, notices: problems, opening: reason });
      }
      opening.decide();
      asker.settingsChanged();
    },
  };
}
