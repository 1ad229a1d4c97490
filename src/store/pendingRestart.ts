import type { FieldPath } from '../run/fields';
import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import { fieldsInUse } from './fieldsInUse';
import { appliesLive } from './goesLive';

/** The settings that differ from the run on the charts and that it cannot take over while it goes on. */
export function pendingRestart(config: RunConfig, running: RunConfig | undefined): FieldPath[] {
  if (!running) return [];
  const inUse = new Set([...fieldsInUse(config), ...fieldsInUse(running)]);
  return [...inUse].filter(
    (path) =>
      settingAt(config, path) !== settingAt(running, path) && !appliesLive(path, config, running),
  );
}
