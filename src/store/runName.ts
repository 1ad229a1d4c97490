import { runsText } from '../messages/en/runsText';
import { isPresetName } from '../run/presets';
import type { RunConfig } from '../run/runConfig';
import { groupedNumber } from '../run/settingText';
import { changeTexts } from './changeTexts';
import { presetDifferenceTexts } from './fromPreset';
import type { RunStory } from './runStory';
import { settingDifferences } from './settingDifferences';
import { truncatedList } from './someOf';

/** Of another preset, its name and what it was changed in. */
function differencesText(config: RunConfig, first: RunConfig): string {
  const isOfOther = config.preset !== first.preset && isPresetName(config.preset);
  return truncatedList(
    isOfOther ? presetDifferenceTexts(config, first.engine) : settingDifferences(config, first),
  );
}

/**
 * What a run is called beside `first`, the first of the runs on the charts: by how it differs, e.g. "Weight decay 0.3" or
 * "from step 400: Training examples 100".
 */
export function runName(run: RunStory, first: RunStory): string {
  const { branchedAt } = run;
  const changes = changeTexts(run);
  const from =
    branchedAt === undefined ? [] : [runsText.fromStep({ step: groupedNumber(branchedAt) })];
  const settings = run === first ? '' : differencesText(run.began, first.began);
  if (settings === '') {
    return [run === first ? runsText.first : runsText.same, ...from, ...changes].join(', ');
  }
  const [left] = from;
  return [left ? runsText.branch({ from: left, settings }) : settings, ...changes].join(', ');
}
