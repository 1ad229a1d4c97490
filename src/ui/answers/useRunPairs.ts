import { useMemo } from 'react';
import type { RunConfig } from '../../run/config/runConfig';
import { isSymmetric } from '../../run/model/symmetry';
import { examplesInOrder, type PairSets, pairSets } from '../../tasks/pairSets';

/** All pairs of a run by what it does with them. */
export function useRunPairs({ task, seed, model }: RunConfig): PairSets {
  const { op, p, labels, trainExamples } = task;
  const dropMirrors = isSymmetric(model);
  const examples = useMemo(() => examplesInOrder({ op, p, labels, seed }), [op, p, labels, seed]);
  return useMemo(
    () => pairSets({ op, p, labels, seed, trainExamples, dropMirrors }, examples),
    [op, p, labels, seed, trainExamples, dropMirrors, examples],
  );
}
