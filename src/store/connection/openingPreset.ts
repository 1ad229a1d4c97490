import type { Coded } from '../../run/coded';
import { DEFAULT_PRESET, type PresetName } from '../../run/config/presets';
import type { EngineName } from '../../run/config/runConfig';
import type { EngineRates } from '../../run/events/engineInfo';
import type { Client } from '../../worker/client';
import type { OpeningReasons } from '../notices';
import type { Connection } from './connection';
import { engineSpeeds } from './engineSpeeds';

/**
 * Steps until Quick groks (docs/measurements.md), and the seconds in which it should at the rate measured here. Engines
 * are timed while the page is still being set up, which on two cores takes up to half of the rate away: a run takes half
 * as long.
 */
const QUICK_STEPS = 900;
const MAX_SECONDS = 10;

/** The preset that the lab opens with on a machine, and why it is not the usual one. */
export interface OpeningPreset {
  readonly preset: PresetName;
  readonly reason?: Coded<OpeningReasons>;
}

/** The preset to open with, by how fast the engine asked for would train Quick. */
export function chooseOpeningPreset(rates: EngineRates, asked: EngineName): OpeningPreset {
  const used = engineSpeeds(rates, asked).find(({ role }) => role !== 'other');
  const speed = used?.stepsPerSecond;
  // An upper bound is many times what an engine is likely to reach.
  const isKnown = speed !== undefined && !used?.atMost;
  if (isKnown && speed >= QUICK_STEPS / MAX_SECONDS) return { preset: DEFAULT_PRESET };
  if (speed === undefined)
    return { preset: 'small', reason: { code: 'unknown-speed', values: {} } };
  const code = used?.atMost ? 'slow-at-most' : 'slow';
  return { preset: 'small', reason: { code, values: { stepsPerSecond: speed } } };
}

/** Whether the preset that the lab opens with is decided, which takes the speed of this machine. A run that is started earlier waits. */
export interface OpeningDecision {
  /** The preset is decided. */
  readonly isDecided: boolean;
  /** Decides it, and starts the run that waits. */
  decide(): void;
  /**
   * Runs `action` once a worker is ready, the preset is decided and nothing holds starts back; only the latest request waits.
   */
  whenDecided(action: (client: Client) => void): void;
  /** Holds back what starts a run until the function that it returns is called. */
  hold(): () => void;
  /** Drops the request that waits. */
  forget(): void;
}

/** `isDecided`: the address names the preset. */
export function createOpeningDecision(connection: Connection, isDecided: boolean): OpeningDecision {
  let decided = isDecided;
  let holds = 0;
  let waiting: ((client: Client) => void) | undefined;
  const mayStart = () => decided && holds === 0;

  function whenDecided(action: (client: Client) => void): void {
    waiting = undefined;
    connection.whenReady((client) => {
      if (mayStart()) action(client);
      else waiting = action;
    });
  }

  function startWaiting(): void {
    if (waiting && mayStart()) whenDecided(waiting);
  }

  return {
    get isDecided() {
      return decided;
    },
    decide() {
      decided = true;
      startWaiting();
    },
    whenDecided,
    hold() {
      holds++;
      return () => {
        holds--;
        startWaiting();
      };
    },
    forget() {
      connection.forget();
      waiting = undefined;
    },
  };
}
