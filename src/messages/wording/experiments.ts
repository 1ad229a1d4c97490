import type { ExperimentClauses, ExperimentVerdict } from '../../run/phase/experimentJudges';
import type { ExperimentName, ExperimentSize } from '../../run/phase/experiments';
import { experimentsText, experimentVerdictsText } from '../en/experiments';
import { groupedNumber, pointsText, reachedPercent } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';

export const experimentLabel = (name: ExperimentName): string => experimentsText[name].label;

/** What should happen and how surely, in plain sentences, to be read before. */
export const experimentExpectation = (name: ExperimentName, size: ExperimentSize): string =>
  experimentsText[name][size];

const CLAUSES: TextsOf<ExperimentClauses> = {
  memorised: ({ step }) => experimentVerdictsText.memorised({ step: groupedNumber(step) }),
  'not-memorised': ({ step, trainAccuracy }) =>
    experimentVerdictsText.notMemorised({
      step: groupedNumber(step),
      train: reachedPercent(trainAccuracy),
    }),
  'generalised-at-once': ({ step }) => experimentVerdictsText.atOnce({ step: groupedNumber(step) }),
  grokked: ({ step }) => experimentVerdictsText.grokked({ step: groupedNumber(step) }),
  'times-as-late': ({ factor }) =>
    experimentVerdictsText.timesAsLate({ factor: Math.round(factor) }),
  cut: ({ step, examples }) =>
    experimentVerdictsText.cut({ step: groupedNumber(step), examples: groupedNumber(examples) }),
  ungrokked: ({ step }) => experimentVerdictsText.ungrokked({ step: groupedNumber(step) }),
  'test-accuracy': ({ accuracy, step }) =>
    experimentVerdictsText.test({ accuracy: reachedPercent(accuracy), step: groupedNumber(step) }),
  'train-accuracy': ({ accuracy }) =>
    experimentVerdictsText.train({ accuracy: reachedPercent(accuracy) }),
  steady: ({ since, range, drift }) =>
    experimentVerdictsText.steady({
      step: groupedNumber(since),
      points: Math.round(100 * range),
      drift: pointsText(Math.abs(drift)),
    }),
  moving: ({ drift }) =>
    drift === undefined
      ? experimentVerdictsText.moving
      : (drift < 0 ? experimentVerdictsText.fallingSlowly : experimentVerdictsText.risingSlowly)({
          points: pointsText(Math.abs(drift)),
        }),
};

/** What a run of an experiment has shown, as a sentence. */
export const experimentVerdictText = ({ clauses }: ExperimentVerdict): string =>
  `${clauses.map((clause) => codedText<ExperimentClauses>(CLAUSES, clause)).join('')}.`;
