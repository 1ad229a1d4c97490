import { fieldAt } from '../run/fields';
import type { RunStory } from './runStory';
import { settingWords } from './settingWords';

/** Changes of the run itself, the one that its settings announce aside. */
export const changesText = ({ began: { cut }, branchedAt = -1, marks }: RunStory): string =>
  marks
    .filter(({ step }) => step > branchedAt)
    .filter(({ step, value }) => step !== cut.step || value !== cut.trainExamples)
    .map(
      ({ path, value, step }) =>
        `, then ${fieldAt(path).label} ${settingWords(path, value)} at step ${step.toLocaleString('en-US')}`,
    )
    .join('');
