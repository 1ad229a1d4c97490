/** Something of one step of a run. */
interface AtStep {
  readonly step: number;
}

/** What may be held of the steps of a run. */
export interface StepLimits<Item extends AtStep> {
  readonly most: number;
  readonly mostBytes: number;
  bytesOf(item: Item): number;
  /** How far two items differ in what they show, from 0 (equal) to about 1. */
  distance(one: Item, other: Item): number;
}

/** What a factor of e in steps counts for in a gap, next to a full change of what is shown. */
const LOG_STEP_WEIGHT = 0.2;

/** What an item takes and the like, summed up. */
export const totalBytes = <Item>(items: readonly Item[], bytesOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + bytesOf(item), 0);

/** Items of ascending steps with one more in its place; one of its step goes. */
export function withStep<Item extends AtStep>(items: readonly Item[], item: Item): readonly Item[] {
  const after = items.findIndex(({ step }) => step >= item.step);
  const place = after < 0 ? items.length : after;
  return items.toSpliced(place, items[place]?.step === item.step ? 1 : 0, item);
}

/**
 * Those of `items`, steps ascending, for which there is room: enough to look back. What goes is the one that is missed least, one after
 * the other: the one between whose neighbours the gap is smallest, where a gap is LOG_STEP_WEIGHT · ln(ratio of steps) plus the distance
 * of what they show. So items are about evenly spaced in the logarithm of the step, and closer where the network changes. The first and
 * the last always stay.
 */
export function thinSteps<Item extends AtStep>(
  all: readonly Item[],
  { most, mostBytes, bytesOf, distance }: StepLimits<Item>,
): readonly Item[] {
  const items = [...all];
  let bytes = totalBytes(items, bytesOf);
  const isOver = () => items.length > 2 && (items.length > most || bytes > mostBytes);
  if (!isOver()) return all;

  function gapAround(i: number): number {
    const [before, after] = [items[i - 1], items[i + 1]];
    if (!before || !after) return Number.POSITIVE_INFINITY;
    const logSteps = Math.log((after.step + 1) / (before.step + 1));
    return LOG_STEP_WEIGHT * logSteps + distance(before, after);
  }
  /** gaps[i]: between items i − 1 and i + 1; Infinity at the ends. */
  const gaps = items.map((_, i) => gapAround(i));
  while (isOver()) {
    let least = 1;
    for (let i = 2; i < items.length - 1; i++) {
      if ((gaps[i] as number) < (gaps[least] as number)) least = i;
    }
    bytes -= bytesOf(items[least] as Item);
    items.splice(least, 1);
    gaps.splice(least, 1);
    for (const i of [least - 1, least]) gaps[i] = gapAround(i);
  }
  return items;
}
