import { OPERATIONS, S5 } from '../../../tasks/operations';

/** The irreducible representations of S5, by their partitions of 5: dimension, and character of each class below. */
export const S5_REPRESENTATIONS = [
  { name: '(5)', dimension: 1, characters: [1, 1, 1, 1, 1, 1, 1] },
  { name: '(1,1,1,1,1)', dimension: 1, characters: [1, -1, 1, 1, -1, -1, 1] },
  { name: '(4,1)', dimension: 4, characters: [4, 2, 0, 1, -1, 0, -1] },
  { name: '(2,1,1,1)', dimension: 4, characters: [4, -2, 0, 1, 1, 0, -1] },
  { name: '(3,2)', dimension: 5, characters: [5, 1, 1, -1, 1, -1, 0] },
  { name: '(2,2,1)', dimension: 5, characters: [5, -1, 1, -1, -1, 1, 0] },
  { name: '(3,1,1)', dimension: 6, characters: [6, 0, -2, 0, 0, 0, 1] },
] as const;

/** The conjugacy classes by the lengths of their cycles, in the order of the characters. */
const CLASSES = ['1,1,1,1,1', '2,1,1,1', '2,2,1', '3,1,1', '3,2', '4,1', '5'];

/** Lengths of a permutation's cycles, falling. */
function cycleType(permutation: readonly number[]): string {
  const seen = new Set<number>();
  const lengths = permutation.map((_, start) => {
    let length = 0;
    for (let at = start; !seen.has(at); at = permutation[at] as number) {
      seen.add(at);
      length++;
    }
    return length;
  });
  return lengths
    .filter((length) => length > 0)
    .sort((a, b) => b - a)
    .join();
}

let classTable: Uint8Array | undefined;

/** The class of g·h⁻¹ for all tokens g and h of S5, [120, 120]; made once. */
function classesOfQuotients(): Uint8Array {
  if (classTable) return classTable;
  const order = S5.length;
  const classOf = S5.map((permutation) => CLASSES.indexOf(cycleType(permutation)));
  classTable = new Uint8Array(order * order);
  for (let r = 0; r < order; r++) {
    for (let h = 0; h < order; h++) {
      classTable[OPERATIONS.s5Product.answer(r, h, 0) * order + h] = classOf[r] as number; // g = r·h
    }
  }
  return classTable;
}

/**
 * The projector on the functions of S5 that belong to one representation: P[g, h] = (d/120)·χ(g·h⁻¹), [120, 120], of rank d²
 * (Serre, "Linear Representations of Finite Groups", section 2.6; Chughtai et al. 2023 use it on weights). `index` as in
 * S5_REPRESENTATIONS. They are orthogonal, and add up to the identity.
 */
export function s5Projector(index: number): Float64Array {
  const { dimension, characters } = S5_REPRESENTATIONS[index] as (typeof S5_REPRESENTATIONS)[0];
  return Float64Array.from(
    classesOfQuotients(),
    (type) => (dimension * (characters[type] as number)) / S5.length,
  );
}

/**
 * The share of the energy of W [120, width], functions of S5's tokens, in each representation: ‖P W‖² / ‖W‖², [7], adding up to 1. From
 * the inner products of rows, added up by class, as ‖P W‖² = ⟨W, P W⟩. NaN for zeros.
 */
export function s5EnergyShares(w: ArrayLike<number>): Float64Array {
  const order = S5.length;
  const width = w.length / order;
  const types = classesOfQuotients();
  const byClass = new Float64Array(CLASSES.length);
  let whole = 0;
  for (let g = 0; g < order; g++) {
    for (let h = 0; h <= g; h++) {
      let inner = 0;
      for (let j = 0; j < width; j++) {
        inner += (w[g * width + j] as number) * (w[h * width + j] as number);
      }
      const type = types[g * order + h] as number; // h·g⁻¹ is in the same class
      byClass[type] = (byClass[type] as number) + (g === h ? inner : 2 * inner);
      if (g === h) whole += inner;
    }
  }
  return Float64Array.from(S5_REPRESENTATIONS, ({ dimension, characters }) => {
    const inner = byClass.reduce((sum, x, type) => sum + x * (characters[type] as number), 0);
    return (dimension * inner) / order / whole;
  });
}
