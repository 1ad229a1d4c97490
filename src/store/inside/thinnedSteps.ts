/** Something of one step of a run. */
interface AtStep {
  readonly step: number;
}

/** What is held of the steps of a run, ascending: enough to look back, within a budget. */
export interface ThinnedSteps<Item extends AtStep> {
  readonly all: readonly Item[];
  readonly bytes: number;
  /** Puts an item in its place; one of a step that is there replaces it. What is over the budget goes. */
  add(item: Item): void;
  /** What is held becomes these, steps ascending, within the budget. */
  begin(items: readonly Item[]): void;
}

/** What may be held. */
export interface StepLimits<Item extends AtStep> {
  readonly most: number;
  readonly mostBytes: number;
  bytesOf(item: Item): number;
  /** How far two items differ in what they show, from 0 (equal) to about 1. */
  distance(one: Item, other: Item): number;
}

/** What a factor of e in steps counts for in a gap, next to a full change of what is shown. */
const LOG_STEP_WEIGHT = 0.2;

/**
 * Holds items of steps. What goes when there are too many is the one that is missed least: the one between whose neighbours the
 * gap is smallest, where a gap is LOG_STEP_WEIGHT · ln(ratio of steps) plus the distance of what they show. So items are about evenly
 * spaced in the logarithm of the step, and closer where the network changes. The first and the last always stay.
 */
export function createThinnedSteps<Item extends AtStep>({
  most,
  mostBytes,
  bytesOf,
  distance,
}: StepLimits<Item>): ThinnedSteps<Item> {
  let items: Item[] = [];
  /** gaps[i]: between items i − 1 and i + 1; Infinity at the ends. */
  let gaps: number[] = [];
  let bytes = 0;

  function gapAround(i: number): number {
    const [before, after] = [items[i - 1], items[i + 1]];
    if (!before || !after) return Number.POSITIVE_INFINITY;
    const logSteps = Math.log((after.step + 1) / (before.step + 1));
    return LOG_STEP_WEIGHT * logSteps + distance(before, after);
  }

  function measureGaps(from: number, to: number): void {
    for (let i = Math.max(0, from); i <= to && i < items.length; i++) gaps[i] = gapAround(i);
  }

  function remove(i: number): void {
    bytes -= bytesOf(items[i] as Item);
    items.splice(i, 1);
    gaps.splice(i, 1);
    measureGaps(i - 1, i);
  }

  function leastMissed(): number {
    let least = 1;
    for (let i = 2; i < items.length - 1; i++) {
      if ((gaps[i] as number) < (gaps[least] as number)) least = i;
    }
    return least;
  }

  function thin(): void {
    while (items.length > 2 && (items.length > most || bytes > mostBytes)) remove(leastMissed());
  }

  return {
    get all() {
      return items;
    },
    get bytes() {
      return bytes;
    },
    add(item) {
      items = [...items]; // who has the list before keeps it as it was
      const after = items.findIndex(({ step }) => step >= item.step);
      const place = after < 0 ? items.length : after;
      if (items[place]?.step === item.step) remove(place);
      items.splice(place, 0, item);
      gaps.splice(place, 0, 0);
      bytes += bytesOf(item);
      measureGaps(place - 1, place + 1);
      thin();
    },
    begin(those) {
      items = [...those];
      gaps = items.map((_, i) => gapAround(i));
      bytes = items.reduce((sum, item) => sum + bytesOf(item), 0);
      thin();
    },
  };
}

/** Of `items`, steps ascending, those that stay within the limits; none where even two are over them. */
export function thinSteps<Item extends AtStep>(
  items: readonly Item[],
  limits: StepLimits<Item>,
): readonly Item[] {
  const thinned = createThinnedSteps(limits);
  thinned.begin(items);
  return thinned.bytes > limits.mostBytes ? [] : thinned.all;
}
