import type { InsideFrame } from '../../analysis/inside/frame';
import type { RunConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';
import { createThinnedSteps, thinSteps } from './thinnedSteps';

const MIB = 2 ** 20;
/** What the frames of the run on the page may take: the weights of networks, and what was found in them. */
export const FRAME_LIMITS = {
  networks: 240,
  networkBytes: 32 * MIB,
  measures: 500,
  measureBytes: 16 * MIB,
} as const;
/** What is saved of a run's frames, beside its measurements and its checkpoint. */
export const SAVED_FRAME_LIMITS = { networks: 240, networkBytes: 8 * MIB } as const;

/** A network at one step of a run: enough to look into, not to go on from. */
export interface WeightFrame {
  readonly step: number;
  readonly weights: Weights;
}

/** What is known of the inside of a network at a step. */
export interface MeasuredNetwork {
  readonly config: RunConfig;
  readonly frame: InsideFrame;
}
export interface MeasuredStep {
  readonly step: number;
  readonly summary: MeasuredNetwork;
}

/** Key frequencies that restricted and excluded losses of all steps are measured by, and the step that they are of. */
export interface FrozenKeys {
  readonly step: number;
  readonly key: readonly number[];
}

/** What frames begin with where the run goes on from an earlier one. */
export interface EarlierFrames {
  /** Steps ascending. */
  readonly networks: readonly WeightFrame[];
  readonly measures?: readonly MeasuredStep[];
  readonly frozen?: FrozenKeys | undefined;
}

/**
 * The run on the page along its steps: frames of weights beside its snapshots, and what was found in each. Where the weights of a step
 * have to go, what was found stays.
 */
export interface RunFrames {
  /** Counts up when the run becomes another, or goes back: what is on its way then is of a run that is no more. */
  readonly epoch: number;
  /** Counts up with each change. */
  readonly version: number;
  /** Steps ascending, measured or not. */
  readonly networks: readonly WeightFrame[];
  /** Steps ascending. */
  readonly measures: readonly MeasuredStep[];
  /** Absent: each step is measured by its own keys. */
  readonly frozen: FrozenKeys | undefined;
  /** Of the weights, and of what was found. */
  readonly bytes: number;
  begin(earlier?: EarlierFrames): void;
  /** What a run that goes on from `step` begins with. */
  upTo(step: number): EarlierFrames;
  /** Holds a network and what was found in it. */
  add(network: WeightFrame, summary: MeasuredNetwork): void;
  /** Passes over a network in which nothing can be measured. */
  passOver(step: number): void;
  freeze(keys: FrozenKeys): void;
  /** Whether this step has been measured or passed over, though what was found may have gone since. */
  isDone(step: number): boolean;
  /** Those of these networks that are saved: within the limits, closer where K changes as far as that is known. */
  toSave(networks: readonly WeightFrame[]): readonly WeightFrame[];
}

/** The weights of a network in bytes. */
export const weightBytes = (weights: Weights): number =>
  Object.values(weights).reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Everything that is an array in a measured network; the rest is a hundred numbers. */
function arrayBytes(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.values(value).reduce<number>((sum, part) => sum + arrayBytes(part), 0);
}

/** How far two networks differ in K, 0 to 1. */
function ruleDistance(one: InsideFrame | undefined, other: InsideFrame | undefined): number {
  if (!one || !other) return 0;
  const [a, b] = [one.rule.means, other.rule.means];
  let [difference, whole] = [0, 0];
  a.forEach((x, r) => {
    const y = b[r] ?? 0;
    difference += (x - y) ** 2;
    whole += x * x + y * y;
  });
  return whole > 0 ? Math.sqrt(difference / whole / 2) : 0;
}

export function createRunFrames(limits = FRAME_LIMITS): RunFrames {
  /** Of the measures, by step. */
  let found = new Map<number, InsideFrame>();
  const networkLimits = ({
    networks,
    networkBytes,
  }: typeof SAVED_FRAME_LIMITS | typeof limits) => ({
    most: networks,
    mostBytes: networkBytes,
    bytesOf: ({ weights }: WeightFrame) => weightBytes(weights),
    distance: (one: WeightFrame, other: WeightFrame) =>
      ruleDistance(found.get(one.step), found.get(other.step)),
  });
  const networks = createThinnedSteps<WeightFrame>(networkLimits(limits));
  const measures = createThinnedSteps<MeasuredStep>({
    most: limits.measures,
    mostBytes: limits.measureBytes,
    bytesOf: ({ summary }) => arrayBytes(summary.frame),
    distance: (one, other) => ruleDistance(one.summary.frame, other.summary.frame),
  });
  let done = new Set<number>();
  let frozen: FrozenKeys | undefined;
  let epoch = 0;
  let version = 0;

  return {
    get epoch() {
      return epoch;
    },
    get version() {
      return version;
    },
    get networks() {
      return networks.all;
    },
    get measures() {
      return measures.all;
    },
    get frozen() {
      return frozen;
    },
    get bytes() {
      return networks.bytes + measures.bytes;
    },
    begin(earlier = { networks: [] }) {
      epoch++;
      version++;
      const { measures: before = [] } = earlier;
      frozen = earlier.frozen;
      found = new Map(before.map(({ step, summary }) => [step, summary.frame]));
      done = new Set(found.keys());
      measures.begin(before);
      networks.begin(earlier.networks);
    },
    upTo(step) {
      const before = <Item extends { readonly step: number }>(items: readonly Item[]) =>
        items.filter((item) => item.step <= step);
      // Keys of a step that is no more say nothing of those before it: they are measured again, by their own.
      const isLost = frozen !== undefined && frozen.step > step;
      return {
        networks: before(networks.all),
        measures: isLost ? [] : before(measures.all),
        frozen: isLost ? undefined : frozen,
      };
    },
    add(network, summary) {
      version++;
      const { step } = network;
      done.add(step);
      measures.add({ step, summary });
      found = new Map(measures.all.map((one) => [one.step, one.summary.frame]));
      networks.add(network);
    },
    passOver(step) {
      version++;
      done.add(step);
    },
    freeze(keys) {
      version++;
      frozen = keys;
    },
    isDone: (step) => done.has(step),
    toSave: (all) => thinSteps(all, networkLimits(SAVED_FRAME_LIMITS)),
  };
}
