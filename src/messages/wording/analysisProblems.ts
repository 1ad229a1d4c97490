import type { AnalysisProblem, AnalysisProblems } from '../../analysis/analysisProblem';
import { answersText } from '../en/answers';
import { groupedNumber } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';

const PROBLEMS: TextsOf<AnalysisProblems> = {
  'not-finite': ({ step }) => answersText.problems.notFinite({ step: groupedNumber(step) }),
  'worker-stopped': ({ cause }) =>
    cause === undefined
      ? answersText.problems.workerStopped
      : answersText.problems.workerStoppedOf({ cause }),
  'too-slow': ({ ms }) => answersText.problems.tooSlow({ seconds: Math.round(ms / 1000) }),
  'analysis-failed': ({ cause }) => answersText.problems.failed({ cause }),
  closed: () => answersText.problems.workerStopped,
};

/** Why a network could not be looked into. */
export const analysisProblemText = (problem: AnalysisProblem): string =>
  codedText<AnalysisProblems>(PROBLEMS, problem);
