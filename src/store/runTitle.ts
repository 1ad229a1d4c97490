import { runsText } from '../messages/en/runsText';
import { groupedNumber } from '../run/settingText';
import { changeTexts } from './changeTexts';
import { presetDifferenceTexts } from './fromPreset';
import type { RunStory } from './runStory';
import { truncatedList } from './someOf';

/** What a run is called by itself, e.g. "Small, Weight decay 0.3, from step 400". */
export function runTitle(run: RunStory): string {
  const { began, branchedAt } = run;
  const from =
    branchedAt === undefined ? [] : [runsText.fromStep({ step: groupedNumber(branchedAt) })];
  return [
    truncatedList(presetDifferenceTexts(began, began.engine)),
    ...from,
    ...changeTexts(run),
  ].join(', ');
}
