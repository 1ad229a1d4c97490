import type { ExperimentName, ExperimentSize } from './experiments';
import { experimentByName } from './experiments';

/** The settings of an experiment as `path=value` entries, its preset first. */
export function experimentEntries(
  name: ExperimentName,
  size: ExperimentSize,
): (readonly [string, string])[] {
  const { preset, settings } = experimentByName(name).variants[size];
  const layer = Object.entries(settings).map(([path, value]) => [path, String(value)] as const);
  return [['preset', preset], ...layer];
}
