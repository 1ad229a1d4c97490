import type { FieldPath } from '../../run/config/fields';
import { presetSettings } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { configFromSettings } from '../../run/config/settings';
import type { Lab, LabParts } from '../lab';
import { notify } from '../labState';
import { applyConfig } from './applyConfig';
import { changeSetting, restoreTrainExamples, withLockedSettings } from './changeSetting';
import type { RunStarts } from './runStarts';
import { settingReach } from './settingReach';

/**
 * The settings of a preset or of a run from elsewhere as the lab takes them over. Engine, speed and thresholds are about this
 * machine and its audience, not about the run.
 */
const withLocalSettings = (run: RunConfig, { engine, speed, phases }: RunConfig): RunConfig => ({
  ...run,
  engine,
  speed,
  phases,
});

type SettingControls = Pick<Lab, 'setSetting' | 'choosePreset' | 'open'>;

/** The commands of `lab.ts` that change settings. Those in `lockedPaths` stay as the address set them. */
export function createSettingControls(
  parts: LabParts,
  starts: RunStarts,
  lockedPaths: readonly FieldPath[] = [],
): SettingControls {
  const { store, record, comparedRuns, opening, live, timing, url } = parts;
  const { getState: get, setState: set } = store;

  /** From the first setting that a person chooses, the lab chooses none by itself. */
  function applyChosen(config: RunConfig): void {
    applyConfig(store, config);
    url.settingChosen();
    opening.decide();
    timing.settingsChanged();
  }

  /** A whole config in place of the one there is. */
  function replaceConfig(asked: RunConfig): void {
    const before = get().config;
    const next = { config: withLocalSettings(asked, before), problems: [] };
    const { config, problems } = withLockedSettings(next, before, lockedPaths);
    set({ notices: problems });
    applyChosen(config);
  }

  return {
    setSetting(path, value) {
      const { config: before, runConfig } = get();
      const changed = changeSetting(before, path, value);
      const next = { ...changed, config: restoreTrainExamples(changed.config, before, runConfig) };
      const { config, problems } = withLockedSettings(next, before, lockedPaths);
      notify(store, problems, [path]);
      applyChosen(config);
      if (!runConfig || changed.problems.length > 0) return;
      switch (settingReach(path, config, runConfig, get().status)) {
        case 'thresholds':
          set({ runConfig: { ...runConfig, phases: config.phases } });
          record.reapplyThresholds();
          comparedRuns.reapplyThresholds(config.phases);
          break;
        case 'live':
          live.changed(path); // liveSender sends it once the slider has stopped
          break;
        case 'later':
          live.later(path);
          break;
        case 'restart': // is in `pendingRestart`
      }
    },
    choosePreset(name, layer = {}) {
      replaceConfig(configFromSettings(name, { ...presetSettings(name), ...layer }));
    },
    open(config) {
      starts.reset();
      replaceConfig(config);
    },
  };
}
