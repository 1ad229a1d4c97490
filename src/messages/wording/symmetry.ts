import type { SymmetryEffect, SymmetryEffects } from '../../run/model/symmetryEffect';
import { symmetryText } from '../en/symmetry';
import { groupedNumber, reachedPercent } from '../format/numbers';
import { codedText, type TextsOf } from './codedText';

const EFFECTS: TextsOf<SymmetryEffects> = {
  'mirrors-conflict': ({ highestTrainAccuracy, highestAccuracy }) =>
    symmetryText.conflict({
      train: reachedPercent(highestTrainAccuracy),
      all: reachedPercent(highestAccuracy),
    }),
  'mirrors-free': ({ mirrors, testExamples }) =>
    symmetryText.free({ mirrors: groupedNumber(mirrors), test: groupedNumber(testExamples) }),
};

/** What the symmetry of a network makes of its task. */
export const symmetryEffectText = (effect: SymmetryEffect): string =>
  codedText<SymmetryEffects>(EFFECTS, effect);
