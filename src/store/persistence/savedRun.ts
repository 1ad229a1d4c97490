import type { RunConfig } from '../../run/config/runConfig';
import type { EngineInfo } from '../../run/events/engineInfo';
import type { Snapshot } from '../../run/events/snapshot';
import type { MetricColumns } from '../../run/metrics/metrics';
import type { PhaseName } from '../../run/phase/phases';
import type { WeightFrame } from '../inside/runFrames';
import type { RunStory } from '../runs/runStory';

/** What is saved of a run beside its measurements and its checkpoint. Only the page that has the run writes it. */
export interface RunSummary extends RunStory {
  readonly id: string;
  /** Milliseconds since 1970: when it began, and when this was written. */
  readonly beganAt: number;
  readonly writtenAt: number;
  /** What it goes by, live changes included. */
  readonly inForce: RunConfig;
  /** The settings of the controls beside it. */
  readonly controls: RunConfig;
  /** The engine that trained it; absent: not recorded. */
  readonly engine: EngineInfo['name'] | undefined;
  /** Steps done. */
  readonly step: number;
  /** Steps done at its checkpoint, from which it goes on. */
  readonly checkpointStep: number;
  /** Measurements. */
  readonly rows: number;
  /** What measurements, checkpoint and frames take. */
  readonly bytes: number;
  readonly phase: PhaseName;
  /** The last that was measured, 0 to 1; NaN without a test set. */
  readonly testAccuracy: number;
  /** It is on a page, or was when its page went: neither Reset nor another run has taken it off. */
  readonly isOpen: boolean;
}

/** What people say of a run, from whatever page. */
export interface RunAnnotations {
  /** Empty: it is called by its settings. */
  readonly name: string;
  readonly note: string;
  /** It is never dropped to make room. */
  readonly isPinned: boolean;
}

export const NO_ANNOTATIONS: RunAnnotations = { name: '', note: '', isPinned: false };

/** A run in the list. */
export interface ListedRun extends RunSummary, RunAnnotations {}

/** A run with all that it goes on from. */
export interface SavedRun {
  readonly summary: RunSummary;
  readonly columns: MetricColumns;
  readonly checkpoint: Snapshot;
  /** Its networks along the way, steps ascending up to the checkpoint; none in runs of older versions of the page. */
  readonly frames: readonly WeightFrame[];
  /** How many more are stored, but cannot be read. */
  readonly damagedFrames: number;
}

/**
 * A checkpoint as IndexedDB has it. Its parts have the names under which they were first stored, so that older versions of the
 * page read it too.
 */
export const storedCheckpoint = ({ state, ...place }: Snapshot) => ({
  ...place,
  state: {
    weights: state.weights,
    first: state.m,
    second: state.v,
    rest: state.compensation,
  },
});

/** A frame as IndexedDB has it. A view would be stored with all that is behind it. */
export const storedFrame = ({ step, weights }: WeightFrame) => ({
  step,
  weights: Object.fromEntries(
    Object.entries(weights).map(([name, part]) => [
      name,
      part.byteLength < part.buffer.byteLength ? part.slice() : part,
    ]),
  ),
});
