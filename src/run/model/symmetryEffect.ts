import { createDataset } from '../../tasks/dataset';
import type { Coded } from '../coded';
import type { RunConfig } from '../config/runConfig';
import { isSymmetric } from './symmetry';

/** What the symmetry of a network makes of its task, whatever it is trained for. Accuracies are shares. */
export interface SymmetryEffects {
  /** Mirror images have different labels, of which the network can give one. */
  'mirrors-conflict': {
    /** The most that any weights can reach on the training examples. */
    readonly highestTrainAccuracy: number;
    /** The same on all pairs of the task. */
    readonly highestAccuracy: number;
  };
  /** Mirror images of training pairs are answered for free, and left out of the test set. */
  'mirrors-free': { readonly mirrors: number; readonly testExamples: number };
}
export type SymmetryEffect = Coded<SymmetryEffects>;

/** The share of examples [n, 3] = (x, y, label) that one answer for each unordered pair can get right. */
function highestAccuracy(tokens: number, ...sets: readonly Int32Array[]): number {
  const labels = new Map<number, number>();
  let right = 0;
  let all = 0;
  for (const examples of sets) {
    for (let i = 0; i < examples.length; i += 3) {
      const [x = 0, y = 0, label = 0] = examples.subarray(i, i + 3);
      const key = Math.min(x, y) * tokens + Math.max(x, y);
      const known = labels.get(key);
      if (known === undefined) labels.set(key, label);
      if (known === undefined || known === label) right++;
      all++;
    }
  }
  return right / all;
}

/** What symmetry makes of the task that is set; undefined where it changes nothing. Goes through all pairs. */
export function symmetryEffect({ task, model, seed }: RunConfig): SymmetryEffect | undefined {
  if (!isSymmetric(model)) return undefined;
  const { tokens, train, test, mirrorsDropped } = createDataset({
    ...task,
    seed,
    dropMirrors: true,
  });
  const highestTrainAccuracy = highestAccuracy(tokens, train);
  const highest = highestAccuracy(tokens, train, test);
  if (highest < 1) {
    return {
      code: 'mirrors-conflict',
      values: { highestTrainAccuracy, highestAccuracy: highest },
    };
  }
  if (mirrorsDropped === 0) return undefined;
  const values = { mirrors: mirrorsDropped, testExamples: test.length / 3 };
  return { code: 'mirrors-free', values };
}
