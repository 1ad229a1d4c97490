/** What all panels of the view look at. What is absent follows the run: its newest step, its strongest frequency. */
export interface InsideSelection {
  readonly step?: number;
  /** Tokens x and y. */
  readonly pair?: readonly [number, number];
  readonly frequency?: number;
  /** The guided look that is taken, and at which of its stops, from 1. */
  readonly look?: { readonly name: string; readonly stop: number };
}

/** What there is to select in a run. */
export interface SelectionLimits {
  readonly tokens: number;
  /** Frequencies 1 to this; 0 where the task has none. */
  readonly frequencies: number;
}

type Entry = readonly [string, string];

const WHOLE = /^\d{1,9}$/;
const numberIn = (text: string): number | undefined =>
  WHOLE.test(text.trim()) ? Number(text) : undefined;

function pairIn(text: string): readonly [number, number] | undefined {
  const [x, y, ...others] = text.split(',').map(numberIn);
  return x !== undefined && y !== undefined && others.length === 0 ? [x, y] : undefined;
}

const LOOK = /^([a-z]+)\.([1-9])$/;

function lookIn(text: string): InsideSelection['look'] {
  const [, name, stop] = LOOK.exec(text) ?? [];
  return name === undefined ? undefined : { name, stop: Number(stop) };
}

/** The selection in an address, of `step`, `pair`, `k` and `look`. What is none is left out, as the run has a default for each. */
export function readSelection(entries: readonly Entry[]): InsideSelection {
  const last = (name: string) => entries.findLast(([key]) => key === name)?.[1] ?? '';
  const step = numberIn(last('step'));
  const pair = pairIn(last('pair'));
  const frequency = numberIn(last('k')) || undefined;
  const look = lookIn(last('look'));
  return {
    ...(look && { look }),
    ...(step === undefined ? {} : { step }),
    ...(pair && { pair }),
    ...(frequency === undefined ? {} : { frequency }),
  };
}

/** A selection as an address has it; `readSelection` reads it back. */
export const selectionEntries = ({
  step,
  pair,
  frequency,
  look,
}: InsideSelection): readonly Entry[] => [
  ...(step === undefined ? [] : [['step', String(step)] as const]),
  ...(frequency === undefined ? [] : [['k', String(frequency)] as const]),
  ...(pair ? [['pair', pair.join(',')] as const] : []),
  ...(look ? [['look', `${look.name}.${look.stop}`] as const] : []),
];

/** The selection without what a run has not. A step is never out of it: the nearest that is known stands for it. */
export function validSelection(
  selection: InsideSelection,
  { tokens, frequencies }: SelectionLimits,
): InsideSelection {
  const { pair, frequency, ...others } = selection;
  const hasPair = pair?.every((token) => token < tokens);
  const hasFrequency = frequency !== undefined && frequency >= 1 && frequency <= frequencies;
  return {
    ...others,
    ...(hasPair && pair ? { pair } : {}),
    ...(hasFrequency ? { frequency } : {}),
  };
}
