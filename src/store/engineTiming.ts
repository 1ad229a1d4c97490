import type { StoreApi } from 'zustand/vanilla';
import type { EngineRates } from '../run/engineRates';
import type { RunConfig } from '../run/runConfig';
import { isBusy } from './busy';
import type { Connection } from './connection';
import type { LabClock } from './labClock';
import type { LabState } from './labState';
import type { OpeningDecision } from './opening';
import { chooseOpeningPreset } from './openingPreset';
import { createRateRequester, type RateRequester } from './rateAsker';
import { decodeUrl } from './urlCodec';

/** How fast the engines train here: asked for at rest, and what the lab opens with hangs on the first answer. */
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

  /** Engines are not timed beside a run or a profile: each would slow the other. */
  function ask(config: RunConfig): boolean {
    const { client } = connection;
    const { status, profiling } = get();
    const works = isBusy(status) || profiling.status === 'running';
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
      const { preset, message } = chooseOpeningPreset(rates, get().config.engine);
      if (preset !== get().config.preset) {
        const { config, problems } = decodeUrl(search, preset);
        set({ config, notices: problems, opening: message });
      }
      opening.decide();
      asker.settingsChanged();
    },
  };
}
