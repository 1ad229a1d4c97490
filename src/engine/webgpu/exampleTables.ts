import type { RowSpace } from './rowSpace';

/** The label of a row that only fills a tile. */
const NONE = 0xffffffff;

/** How a model's table is indexed by the two tokens of an example. */
export interface SlotScheme {
  /** Rows of the table. */
  readonly slots: number;
  /** The slots that the example (a, b) reads, in order; the first two are those of a and b. */
  readonly slotsOf: (a: number, b: number) => readonly number[];
}

/** The examples of all members as the kernels read them. */
export interface ExampleTables {
  /** [rows] = (slot of a, slot of b, label or NONE, member). */
  readonly examples: Uint32Array;
  /** [members · slots + 1]: where each slot's list begins in `uses`. */
  readonly starts: Uint32Array;
  /** The rows that read a slot, slot after slot, in rising order. */
  readonly uses: Uint32Array;
}

/** How many numbers each of the tables holds, without making them: `counts` are the members' examples. */
export function exampleTableWords(
  counts: readonly number[],
  space: RowSpace,
  scheme: SlotScheme,
): Readonly<Record<keyof ExampleTables, number>> {
  const reads = scheme.slotsOf(0, 0).length;
  return {
    examples: 4 * space.rows,
    starts: counts.length * scheme.slots + 1,
    uses: reads * counts.reduce((sum, count) => sum + count, 0),
  };
}

/** Tables of the members' examples ([n, 3] each) over a row space made of their lengths. */
export function exampleTables(
  sets: readonly Int32Array[],
  space: RowSpace,
  scheme: SlotScheme,
): ExampleTables {
  const examples = new Uint32Array(4 * space.rows);
  const starts: number[] = [0];
  const uses: number[] = [];
  sets.forEach((set, member) => {
    const first = space.ranges[2 * member] ?? 0;
    const last = space.ranges[2 * member + 2] ?? space.rows;
    for (let row = first; row < last; row++) examples.set([0, 0, NONE, member], 4 * row);
    const lists: number[][] = Array.from({ length: scheme.slots }, () => []);
    for (let n = 0; n < set.length / 3; n++) {
      const [a = 0, b = 0, label = 0] = set.subarray(3 * n, 3 * n + 3);
      const slots = scheme.slotsOf(a, b);
      examples.set([slots[0] as number, slots[1] as number, label, member], 4 * (first + n));
      for (const slot of slots) lists[slot]?.push(first + n);
    }
    for (const list of lists) {
      for (const row of list) uses.push(row);
      starts.push(uses.length);
    }
  });
  return { examples, starts: Uint32Array.from(starts), uses: Uint32Array.from(uses) };
}
