import { type Snapshot, snapshotBytes } from '../../run/events/snapshot';
import { stepPosition } from './decimate';

const MIB = 2 ** 20;
/** What snapshots may take in all. */
export const SNAPSHOT_LIMITS = { currentBytes: 64 * MIB, comparedBytes: 128 * MIB } as const;
type Limits = { readonly [K in keyof typeof SNAPSHOT_LIMITS]: number };

/** The run that goes on, where runs are told apart by numbers; compared runs have numbers from 1. */
export const CURRENT_RUN = 0;

/** The snapshots of the run that goes on and of those that are compared, within bounds of memory. */
export interface Snapshots {
  /** The run that goes on begins, with the snapshots of what came before it. */
  begin(inherited?: readonly Snapshot[]): void;
  /** The next of the run that goes on; one of a step that it has already is passed over. */
  add(snapshot: Snapshot): void;
  /** One of the run that goes on that is only to go on from: it is the latest until the next, and no stop on the axis. */
  setLatest(snapshot: Snapshot): void;
  /** What the run that goes on would go on from, were it lost now. */
  readonly latest: Snapshot | undefined;
  /** The run that goes on becomes the compared run `id`; older runs may lose snapshots for that. */
  archiveCurrent(id: number): void;
  /** Of another run, which becomes the compared run `id`. */
  addRun(id: number, taken: readonly Snapshot[]): void;
  remove(id: number): void;
  /** Those of a run, steps ascending. */
  ofRun(run: number): readonly Snapshot[];
  stepsOf(run: number): readonly number[];
}

/** Runs may share snapshots: each is there once. */
const totalBytes = (lists: Iterable<readonly Snapshot[]>): number =>
  [...new Set([...lists].flat())].reduce((sum, snapshot) => sum + snapshotBytes(snapshot), 0);

/**
 * All but one: the one whose loss leaves the smallest gap in log steps; never the first or the last, and nothing where
 * there are no others.
 */
export function thinSnapshots(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  const at = (i: number) => stepPosition(snapshots[i]?.step ?? 0, 'log');
  let least = Number.POSITIVE_INFINITY;
  let lost = -1;
  for (let i = 1; i < snapshots.length - 1; i++) {
    const gap = at(i + 1) - at(i - 1);
    if (gap >= least) continue;
    least = gap;
    lost = i;
  }
  return lost < 0 ? [] : snapshots.filter((_, i) => i !== lost);
}

export function createSnapshots(limits: Limits = SNAPSHOT_LIMITS): Snapshots {
  let current: readonly Snapshot[] = [];
  let latest: Snapshot | undefined;
  /** Oldest run first. */
  const compared = new Map<number, readonly Snapshot[]>();

  /** Takes from the run that has most bytes; runs with a first and a last at most are emptied, the oldest first. */
  function thinCompared(): void {
    while (compared.size > 0 && totalBytes(compared.values()) > limits.comparedBytes) {
      const runs = [...compared].filter(([, list]) => list.length > 0);
      const [largest] = runs
        .filter(([, list]) => list.length > 2)
        .sort(([, a], [, b]) => totalBytes([b]) - totalBytes([a]));
      const [id, list] = largest ?? (runs[0] as [number, readonly Snapshot[]]);
      compared.set(id, thinSnapshots(list));
    }
  }

  const of = (run: number) => (run === CURRENT_RUN ? current : (compared.get(run) ?? []));

  function hold(snapshot: Snapshot): void {
    if (snapshot.step > (latest?.step ?? -1)) latest = snapshot;
  }

  return {
    begin(inherited = []) {
      current = inherited;
      latest = inherited.at(-1);
    },
    setLatest: hold,
    get latest() {
      return latest;
    },
    add(snapshot) {
      hold(snapshot);
      if (snapshot.step <= (current.at(-1)?.step ?? -1)) return;
      current = [...current, snapshot];
      while (current.length > 2 && totalBytes([current]) > limits.currentBytes) {
        current = thinSnapshots(current);
      }
    },
    archiveCurrent(id) {
      compared.set(id, current);
      current = [];
      latest = undefined;
      thinCompared();
    },
    addRun(id, taken) {
      compared.set(id, taken);
      thinCompared();
    },
    remove: (id) => void compared.delete(id),
    ofRun: of,
    stepsOf: (run) => of(run).map(({ step }) => step),
  };
}
