import type { OperationName } from './operations';
import { OPERATIONS } from './operations';
import { pairTable, tokenCount } from './pairs';
import { createRandom } from './random';

/** What a dataset is made from. */
export interface DatasetSpec {
  readonly op: OperationName;
  readonly p: number;
  /** D: how many pairs are trained on, from 1 to all of them. */
  readonly trainExamples: number;
  /** `random` replaces every answer by a seeded uniform one: nothing is left to generalise (Varma et al., section 5.1). */
  readonly labels: 'true' | 'random';
  readonly seed: number;
  /**
   * Leave the mirror images (b, a) of trained pairs (a, b) out of the test set. For networks that sum one shared
   * embedding: their logits for both are equal, so such a pair says nothing about generalising.
   */
  readonly dropMirrors: boolean;
}

/** Examples in order, row-major [n, 3] = (x, y, label). */
export interface Dataset {
  readonly tokens: number;
  readonly train: Int32Array;
  readonly test: Int32Array;
  /** How many pairs were left out as mirror images. */
  readonly mirrorsDropped: number;
}

/** Random labels; for a commuting task (a, b) and (b, a) share theirs (Huang et al. 2024, section 3). */
function randomise(table: Int32Array, tokens: number, commutes: boolean, seed: number): void {
  const random = createRandom(seed, 'labels');
  const labels = new Int32Array(tokens * tokens).map(() => random.integer(tokens));
  for (let i = 0; i < table.length; i += 3) {
    const x = table[i] as number;
    const y = table[i + 1] as number;
    const key = commutes && y < x ? y * tokens + x : x * tokens + y;
    table[i + 2] = labels[key] as number;
  }
}

/** A seeded permutation of 0..n-1 (Fisher–Yates). It does not depend on D, so that growing training sets are nested. */
function permutation(n: number, seed: number): Uint32Array {
  const random = createRandom(seed, 'split');
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    const swapped = order[i] as number;
    order[i] = order[j] as number;
    order[j] = swapped;
  }
  return order;
}

/**
 * The training and test set of a run: the first D of a seeded permutation of all pairs, and the rest. So a D that shrinks
 * keeps the first of its pairs, and one that grows adds the next. The test set is always *all* the rest: after a cut, pairs
 * that were trained on before are test pairs. Whether a network still answers those is what ungrokking is about
 * (Varma et al., section 4); what it has merely memorised counts at first too, until it is overwritten.
 * `trainExamples` must be within [1, pairs]; RangeError otherwise.
 */
export function createDataset(spec: DatasetSpec): Dataset {
  const { commutes } = OPERATIONS[spec.op];
  const tokens = tokenCount(spec.op, spec.p);
  const table = pairTable(spec.op, spec.p);
  const pairs = table.length / 3;
  if (!(spec.trainExamples >= 1 && spec.trainExamples <= pairs)) {
    throw new RangeError(`trainExamples must be from 1 to ${pairs}, not ${spec.trainExamples}`);
  }
  if (spec.labels === 'random') randomise(table, tokens, commutes, spec.seed);

  const rows = Array.from(permutation(pairs, spec.seed), (i) => table.subarray(3 * i, 3 * i + 3));
  const trainRows = rows.slice(0, spec.trainExamples);
  const trained = new Set(trainRows.map(([x = 0, y = 0]) => x * tokens + y));
  const isMirror = ([x = 0, y = 0]: Int32Array) => trained.has(y * tokens + x);
  const candidates = rows.slice(spec.trainExamples);
  const testRows =
    spec.dropMirrors && commutes ? candidates.filter((row) => !isMirror(row)) : candidates;

  const flatten = (list: Int32Array[]) => {
    const flat = new Int32Array(3 * list.length);
    list.forEach((row, i) => {
      flat.set(row, 3 * i);
    });
    return flat;
  };
  return {
    tokens,
    train: flatten(trainRows),
    test: flatten(testRows),
    mirrorsDropped: candidates.length - testRows.length,
  };
}
