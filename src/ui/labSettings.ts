import { fieldAt, isFieldPath } from '../run/fields';
import { settingAt } from '../run/settings';
import { numberRange } from '../store/changeSetting';
import type { Lab } from '../store/lab';
import type { SettingPath, SettingsDesk } from './settingsDesk';

function own(path: SettingPath) {
  if (isFieldPath(path)) return path;
  throw new Error(`A run has no setting ${path}.`);
}

/** The settings of the lab's next run, for controls. */
export const labSettings = ({ store, setSetting }: Lab): SettingsDesk => ({
  fieldAt: (path) => fieldAt(own(path)),
  valueAt: (path) => settingAt(store.getState().config, own(path)),
  rangeAt: (path) => numberRange(store.getState().config, own(path)),
  correctedAt: (path) => store.getState().notices.some(({ field }) => field === path),
  idleAt: () => false, // settings without a use are not shown
  set: (path, value) => setSetting(own(path), value),
  subscribe: store.subscribe,
});
