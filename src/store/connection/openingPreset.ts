import { runsText } from '../../messages/en/runs';
import { rateText } from '../../messages/format/numbers';
import { DEFAULT_PRESET, type PresetName } from '../../run/config/presets';
import type { EngineName } from '../../run/config/runConfig';
import type { EngineRates } from '../../run/events/engineInfo';
import type { Client } from '../../worker/client';
import type { Connection } from './connection';
import { engineSpeeds } from './engineSpeeds';

/**
 * Steps until Quick groks (docs/measurements.md), and the seconds in which it should at the rate measured here. Engines
 * are timed while the page is still being set up, which on two cores takes up to half of the rate away: a run takes half
 * as long.
 */
const QUICK_STEPS = 900;
const MAX_SECONDS = 10;

/** What the lab opens with on a machine, and why where it is not the usual preset. */
export interface OpeningPreset {
  readonly preset: PresetName;
  /** Plain sentences. */
  readonly message?: string;
}

/** The preset to open with, by how fast the engine asked for would train Quick. */
export function chooseOpeningPreset(rates: EngineRates, asked: EngineName): OpeningPreset {
  const used = engineSpeeds(rates, asked).find(({ role }) => role !== 'other');
  const speed = used?.stepsPerSecond;
  // A bound is many times what an engine likely reaches.
  const isKnown = speed !== undefined && !used?.atMost;
  if (isKnown && speed >= QUICK_STEPS / MAX_SECONDS) return { preset: DEFAULT_PRESET };
  const slow = used?.atMost ? runsText.slowAtMost : runsText.slow;
  const message = speed === undefined ? runsText.unknownSpeed : slow({ speed: rateText(speed) });
  return { preset: 'small', message };
}

/** Which preset the lab opens with hangs on how fast this machine is; a run that is asked for before waits. */
export interface OpeningDecision {
  /** What to open with is settled. */
  readonly isDecided: boolean;
  /** Settles it, and lets the run that waits begin. */
  decide(): void;
  /** Does `action` as soon as a worker is ready and it is settled; the latest request wins. */
  whenDecided(action: (client: Client) => void): void;
  /** Forgets the request that waits. */
  forget(): void;
}

/** `done`: the address has settled it. */
export function createOpeningDecision(connection: Connection, done: boolean): OpeningDecision {
  let isOpen = done;
  let waiting: (() => void) | undefined;
  return {
    get isDecided() {
      return isOpen;
    },
    decide() {
      isOpen = true;
      waiting?.();
      waiting = undefined;
    },
    whenDecided(action) {
      connection.whenReady((client) => {
        if (isOpen) action(client);
        else waiting = () => action(client);
      });
    },
    forget() {
      connection.forget();
      waiting = undefined;
    },
  };
}
