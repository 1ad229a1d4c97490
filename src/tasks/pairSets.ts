import { createDataset, type DatasetSpec } from './dataset';
import { OPERATIONS } from './operations';
import { pairCount, tokenCount } from './pairs';

/** What a pair is to a run, by the number that stands for it in `PairSets.sets`. */
export const PAIR_SETS = ['none', 'trained', 'test', 'mirror'] as const;
/** `none`: the pair does not belong to the task. `mirror`: left out of the test set as the mirror image of a trained pair. */
export type PairSet = (typeof PAIR_SETS)[number];

/** All pairs of tokens at once: pair x · tokens + y. */
export interface PairSets {
  readonly tokens: number;
  /** [tokens²]: the right answer, or −1 where the pair does not belong to the task. */
  readonly labels: Int16Array;
  /** [tokens²]: places in PAIR_SETS. */
  readonly sets: Uint8Array;
  /** The pair that is trained on last as D grows: nearly every run has not seen it, whatever its D. */
  readonly lastPair: number;
}

/** What labels and the order of examples follow from. */
export type ExamplesSpec = Pick<DatasetSpec, 'op' | 'p' | 'labels' | 'seed'>;

export const pairSetOf = ({ sets }: Pick<PairSets, 'sets'>, pair: number): PairSet =>
  PAIR_SETS[sets[pair] ?? 0] ?? 'none';

/** All examples [pairs, 3] in the order in which D grows: the first D are trained on. Of S5 it takes a tenth of a second. */
export const examplesInOrder = ({ op, p, labels, seed }: ExamplesSpec): Int32Array =>
  createDataset({ op, p, labels, seed, trainExamples: pairCount(op, p), dropMirrors: false }).train;

/**
 * Which pairs a dataset trains on, tests with and leaves out, and what their labels are: as createDataset deals them out.
 * `examples`: those in order, where they are known already.
 */
export function pairSets(spec: DatasetSpec, examples = examplesInOrder(spec)): PairSets {
  const tokens = tokenCount(spec.op, spec.p);
  const labels = new Int16Array(tokens * tokens).fill(-1);
  const sets = new Uint8Array(tokens * tokens);
  const [trained, test, mirror] = (['trained', 'test', 'mirror'] as const).map((set) =>
    PAIR_SETS.indexOf(set),
  ) as [number, number, number];
  const leavesMirrorsOut = spec.dropMirrors && OPERATIONS[spec.op].commutes;
  let pair = 0;
  for (let i = 0; i < examples.length; i += 3) {
    const [x, y] = [examples[i] as number, examples[i + 1] as number];
    pair = x * tokens + y;
    labels[pair] = examples[i + 2] as number;
    // The trained come first, so that a test pair finds out here whether its image is among them.
    const isMirror = leavesMirrorsOut && sets[y * tokens + x] === trained;
    sets[pair] = i < 3 * spec.trainExamples ? trained : isMirror ? mirror : test;
  }
  return { tokens, labels, sets, lastPair: pair };
}
