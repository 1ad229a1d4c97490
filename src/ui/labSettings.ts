import { fieldAt, isFieldPath } from '../run/fields';
import { settingAt } from '../run/settings';
import { numberRange } from '../store/changeSetting';
import type { Lab } from '../store/lab';
import type { SettingPath, SettingsAdapter } from './settingsDesk';

function requireFieldPath(path: SettingPath) {
  if (isFieldPath(path)) return path;
  throw new Error(`A run has no setting ${path}.`);
}

/** The settings of the lab's next run, for controls. */
export const labSettingsAdapter = ({ store, setSetting }: Lab): SettingsAdapter => ({
  fieldAt: (path) => fieldAt(requireFieldPath(path)),
  valueAt: (path) => settingAt(store.getState().config, requireFieldPath(path)),
  rangeAt: (path) => numberRange(store.getState().config, requireFieldPath(path)),
  isCorrected: (path) => store.getState().notices.some(({ field }) => field === path),
  hasNoEffect: () => false, // settings without a use are not shown
  set: (path, value) => setSetting(requireFieldPath(path), value),
  subscribe: store.subscribe,
});
