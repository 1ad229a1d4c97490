import type { FieldPath } from '../../run/config/fields';
import { DATA_PATHS } from '../../run/config/liveSettings';
import { withSettings } from '../../run/config/parseConfig';
import { presetSettings } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { configFromSettings, settingAt } from '../../run/config/settings';
import type { Validated } from '../../run/config/validate';
import type { Lab, LabParts } from '../lab';
import { notify } from '../labState';
import { appliesLive, applyConfig, restoreTrainExamples } from './applyConfig';
import { changeSetting } from './changeSetting';
import type { RunStarts } from './runStarts';

/** What a person wants, with those settings as they were before that are not theirs to change. */
function withLockedSettings(
  wanted: RunConfig,
  before: RunConfig,
  held: readonly FieldPath[] = [],
): Validated {
  if (held.length === 0) return { config: wanted, problems: [] };
  return withSettings(
    wanted,
    Object.fromEntries(held.map((path) => [path, settingAt(before, path)])),
  );
}

/**
 * The settings of the lab when a preset or a run from elsewhere is opened in it. Engine, speed and words are about this machine
 * and this audience, not about the run.
 */
const withLocalSettings = (run: RunConfig, { engine, speed, phases }: RunConfig): RunConfig => ({
  ...run,
  engine,
  speed,
  phases,
});

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
