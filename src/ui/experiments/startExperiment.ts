import type { ExperimentName, ExperimentSize } from '../../run/experiments';
import { experimentByName } from '../../run/experiments';
import type { Lab } from '../../store/lab';
import type { PageUrl } from '../createAddress';

/** Sets an experiment up in place of what was there, opens its card, and starts its run. */
export function startExperiment(
  lab: Lab,
  address: PageUrl,
  name: ExperimentName,
  size: ExperimentSize,
): void {
  const { preset, settings } = experimentByName(name).variants[size];
  lab.choosePreset(preset, settings);
  address.setExperiment(name);
  lab.restart();
}
