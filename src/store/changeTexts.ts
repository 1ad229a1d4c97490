import { text } from '../messages/text';
import { fieldAt } from '../run/fields';
import { groupedNumber } from '../run/settingText';
import type { RunStory } from './runStory';
import { settingWords } from './settingWords';

/** Changes of the run itself, the one that its settings announce aside. */
export const changeTexts = ({ began: { cut }, branchedAt = -1, marks }: RunStory): string[] =>
  marks
    .filter(({ step }) => step > branchedAt)
    .filter(({ step, value }) => step !== cut.step || value !== cut.trainExamples)
    .map(({ path, value, step }) => {
      const setting = fieldAt(path).label;
      const change = text.runs.setting({ setting, value: settingWords(path, value) });
      return text.runs.thereafter({ change, step: groupedNumber(step) });
    });
