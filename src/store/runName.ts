import { isPresetName } from '../run/presets';
import type { RunConfig } from '../run/runConfig';
import { changesText } from './changesText';
import { fromPreset } from './fromPreset';
import type { RunStory } from './runStory';
import { settingDifferences } from './settingDifferences';
import { someOf } from './someOf';

/** Of another preset, its name and what it was changed in. */
function settingsText(config: RunConfig, first: RunConfig): string {
  const isOfOther = config.preset !== first.preset && isPresetName(config.preset);
  return someOf(isOfOther ? fromPreset(config, first.engine) : settingDifferences(config, first));
}

/**
 * What a run is called beside `first`, the first of the runs on the charts: by how it differs, e.g. "Weight decay 0.3" or
 * "from step 400: Training examples 100".
 */
export function runName(run: RunStory, first: RunStory): string {
  const changes = changesText(run);
  const from =
    run.branchedAt === undefined ? '' : `from step ${run.branchedAt.toLocaleString('en-US')}`;
  if (run === first) return `First run${from && `, ${from}`}${changes}`;
  const settings = settingsText(run.began, first.began);
  if (settings === '') return `same settings${from && `, ${from}`}${changes}`;
  return `${from && `${from}: `}${settings}${changes}`;
}
