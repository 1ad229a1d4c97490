import { runsText } from '../messages/en/runsText';
import type { EngineRates } from '../run/engineRates';
import { DEFAULT_PRESET, type PresetName } from '../run/presets';
import { rateText } from '../run/rateText';
import type { EngineName } from '../run/runConfig';
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
