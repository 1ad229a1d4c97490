import { runsText } from '../messages/en/runsText';
import { fieldAt } from '../run/fields';
import { groupedNumber } from '../run/settingText';
import type { RunStory } from './runStory';
import { settingValueText } from './settingWords';

/** Changes of the run itself, the one that its settings announce aside. */
export const changeTexts = ({ began: { cut }, branchedAt = -1, marks }: RunStory): string[] =>
  marks
    .filter(({ step }) => step > branchedAt)
    .filter(({ step, value }) => step !== cut.step || value !== cut.trainExamples)
    .map(({ path, value, step }) => {
      const setting = fieldAt(path).label;
      const change = runsText.setting({ setting, value: settingValueText(path, value) });
      return runsText.thereafter({ change, step: groupedNumber(step) });
    });
