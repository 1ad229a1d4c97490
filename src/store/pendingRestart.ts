import type { FieldPath } from '../run/fields';
import { fieldAt } from '../run/fields';
import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import { fieldsInUse } from './fieldsInUse';

/**
 * The settings that differ from the run on the charts and that it cannot take over while it goes on. After another
 * preset was chosen, live settings count too: they belong to the run that the preset describes.
 */
export function pendingRestart(config: RunConfig, running: RunConfig | undefined): FieldPath[] {
  if (!running) return [];
  const otherPreset = config.preset !== running.preset;
  const inUse = new Set([...fieldsInUse(config), ...fieldsInUse(running)]);
  return [...inUse].filter((path) => {
    if (path === 'speed' || settingAt(config, path) === settingAt(running, path)) return false;
    return otherPreset || !fieldAt(path).live;
  });
}
