import type { InsideFrame } from '../../analysis/inside/frame';
import type { RunConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';

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
  begin(earlier?: EarlierFrames): void;
  /** What a run that goes on from `step` begins with. */
  upTo(step: number): EarlierFrames;
  /** A step has been measured, after which this is what there is room for (`frameThinning.ts`). */
  hold(step: number, networks: readonly WeightFrame[], measures: readonly MeasuredStep[]): void;
  /** Passes over a network in which nothing can be measured. */
  passOver(step: number): void;
  freeze(keys: FrozenKeys): void;
  /** Whether this step has been measured or passed over, though what was found may have gone since. */
  isDone(step: number): boolean;
}

/** The weights of a network in bytes. */
export const weightBytes = (weights: Weights): number =>
  Object.values(weights).reduce((sum, { byteLength }) => sum + byteLength, 0);

export function createRunFrames(): RunFrames {
  let networks: readonly WeightFrame[] = [];
  let measures: readonly MeasuredStep[] = [];
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
      return networks;
    },
    get measures() {
      return measures;
    },
    get frozen() {
      return frozen;
    },
    begin(earlier = { networks: [] }) {
      epoch++;
      version++;
      ({ networks, measures = [], frozen } = earlier);
      done = new Set(measures.map(({ step }) => step));
    },
    upTo(step) {
      const before = <Item extends { readonly step: number }>(items: readonly Item[]) =>
        items.filter((item) => item.step <= step);
      // Keys of a step that is no more say nothing of those before it: they are measured again, by their own.
      const isLost = frozen !== undefined && frozen.step > step;
      return {
        networks: before(networks),
        measures: isLost ? [] : before(measures),
        frozen: isLost ? undefined : frozen,
      };
    },
    hold(step, ...held) {
      version++;
      done.add(step);
      [networks, measures] = held;
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
  };
}
