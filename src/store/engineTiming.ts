import type { StoreApi } from 'zustand/vanilla';
import type { EngineRates } from '../run/engineRates';
import type { RunConfig } from '../run/runConfig';
import { isBusy } from './busy';
import type { Connection } from './connection';
import type { LabClock } from './labClock';
import type { LabState } from './labState';
import type { Opening } from './opening';
import { openingPreset } from './openingPreset';
import { createRateAsker, type RateAsker } from './rateAsker';
import { decodeUrl } from './urlCodec';

/** How fast the engines train here: asked for at rest, and what the lab opens with hangs on the first answer. */
export interface EngineTiming extends RateAsker {
  /** The worker has timed them. */
  told(rates: EngineRates): void;
}

interface Timed {
  readonly store: StoreApi<LabState>;
  readonly connection: Connection;
  readonly opening: Opening;
  /** The query of the page's address. */
  readonly search: string;
  readonly clock: LabClock;
}

export function createEngineTiming(timed: Timed): EngineTiming {
  const { connection, opening, search, clock } = timed;
  const { getState: get, setState: set } = timed.store;

  /** Engines are not timed beside a run or a profile: each would slow the other. */
  function ask(config: RunConfig): boolean {
    const { client } = connection;
    const { status, profiling } = get();
    const works = isBusy(status) || profiling.status === 'running';
    if (!client || (opening.done && works)) return false;
    client.rates(config);
    return true;
  }

  const asker = createRateAsker(() => get().config, ask, clock);
  return {
    ...asker,
    told(rates) {
      set({ rates });
      if (opening.done) return;
      const { preset, message } = openingPreset(rates, get().config.engine);
      if (preset !== get().config.preset) {
        const { config, problems } = decodeUrl(search, preset);
        set({ config, notices: problems, opening: message });
      }
      opening.open();
      asker.changed();
    },
  };
}
