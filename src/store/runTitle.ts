import { runsText } from '../messages/en/runsText';
import { groupedNumber } from '../run/settingText';
import { changeTexts } from './changeTexts';
import { fromPreset } from './fromPreset';
import type { RunStory } from './runStory';
import { someOf } from './someOf';

/** What a run is called by itself, e.g. "Small, Weight decay 0.3, from step 400". */
export function runTitle(run: RunStory): string {
  const { began, branchedAt } = run;
  const from =
    branchedAt === undefined ? [] : [runsText.fromStep({ step: groupedNumber(branchedAt) })];
  return [someOf(fromPreset(began, began.engine)), ...from, ...changeTexts(run)].join(', ');
}
