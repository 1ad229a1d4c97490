import type { FieldPath } from '../run/fields';
import { DATA_PATHS } from '../run/liveSettings';
import { presetSettings } from '../run/presets';
import type { RunConfig } from '../run/runConfig';
import { configFromSettings } from '../run/settings';
import { applyConfig } from './adopt';
import { changeSetting } from './changeSetting';
import { appliesLive, restoreTrainExamples } from './goesLive';
import type { Lab } from './lab';
import type { LabParts } from './labParts';
import { notify } from './notify';
import { withLocalSettings } from './openedRun';
import type { RunStarts } from './runStarts';
import { withLockedSettings } from './withHeld';

type SettingControls = Pick<Lab, 'setSetting' | 'choosePreset' | 'open'>;

/** What a person wants of the settings; `lab.ts` says what each command does. Those that are `held` stay as they are. */
export function createSettingControls(
  parts: LabParts,
  starts: RunStarts,
  held: readonly FieldPath[] | undefined,
): SettingControls {
  const { store, record, comparedRuns: runs, opening, live, timing, url: address } = parts;
  const { getState: get, setState: set } = store;

  /** Takes over what a person wants; from then on, the lab chooses nothing any more. */
  function choose(wanted: RunConfig): void {
    const { config, problems } = withLockedSettings(wanted, get().config, held);
    if (problems.length > 0) notify(store, problems);
    applyConfig(store, config);
    address.settingChosen();
    opening.decide();
    timing.settingsChanged();
  }

  return {
    setSetting(path, value) {
      const { config: before, runConfig } = get();
      const { config, problems } = changeSetting(before, path, value);
      notify(store, problems, [path]);
      choose(restoreTrainExamples(config, before, runConfig));
      if (!runConfig || problems.length > 0 || !appliesLive(path, config, runConfig)) return;
      if (path.startsWith('phases.')) {
        set({ runConfig: { ...runConfig, phases: config.phases } });
        record.reapplyThresholds();
        runs.reapplyThresholds(config.phases);
      } else if (get().status === 'finished' && DATA_PATHS.includes(path)) live.later(path);
      else live.changed(path);
    },
    choosePreset(name, layer = {}) {
      set({ notices: [] });
      choose(
        withLocalSettings(
          configFromSettings(name, { ...presetSettings(name), ...layer }),
          get().config,
        ),
      );
    },
    open(config) {
      starts.reset();
      set({ notices: [] });
      choose(withLocalSettings(config, get().config));
    },
  };
}
