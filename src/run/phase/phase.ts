import type { PhaseThresholds } from '../config/runConfig';
import type { MetricColumns, MetricsRow } from '../metrics/metrics';
import {
  DROP_MARGIN,
  PHASE_NAMES,
  type PhaseEvidence,
  type PhaseName,
  phaseDefinition,
  RECENT_FACTOR,
  STEADY_STEPS,
} from './phases';
import { type TestTrend, testTrend } from './testTrend';

/** A part of a run in one phase. */
export interface PhaseInterval {
  readonly name: PhaseName;
  /** The first measurement of it. */
  readonly from: number;
}

/** Something that a run reached or lost, to mark on charts. */
export interface Milestone {
  readonly name: 'memorised' | 'grokked' | 'ungrokked';
  readonly step: number;
}

/** Where a run stands. Steps are logging steps; absent: not reached. */
export interface Phase {
  readonly name: PhaseName;
  /** The first measurement of this phase. */
  readonly since: number;
  /** When it first memorised, first grokked, and last ungrokked. */
  readonly memorisedAt?: number;
  readonly grokkedAt?: number;
  readonly ungrokkedAt?: number;
  /** While it is slowing or semi-grokked: how far its test accuracy drifted over the last half of the steps, a share. */
  readonly testDrift?: number;
  /** All of these, in order. */
  readonly milestones: readonly Milestone[];
  /** All phases so far, in order; the last is the present one. */
  readonly intervals: readonly PhaseInterval[];
}

/** Phases that are about how little the test accuracy moves. */
const DRIFTING: readonly PhaseName[] = ['slowing', 'semi-grokked'];

export const UNTRAINED: Phase = {
  name: 'untrained',
  since: 0,
  milestones: [],
  intervals: [{ name: 'untrained', from: 0 }],
};

/** What the phase of a run is read from. */
export type PhaseRow = Pick<
  MetricsRow,
  'step' | 'trainAccuracy' | 'testAccuracy' | 'trainExamples' | 'randomLabels'
>;

/** The same of measurements in columns. */
export const phaseRows = (columns: MetricColumns): PhaseRow[] =>
  Array.from(columns.step, (step, i) => ({
    step,
    trainAccuracy: columns.trainAccuracy[i] as number,
    testAccuracy: columns.testAccuracy[i] as number,
    trainExamples: columns.trainExamples[i] as number,
    randomLabels: columns.randomLabels[i] as number,
  }));

/** Reads the phase of a run from its measurements as they come. */
export interface PhaseFollower {
  /** The next measurement; steps ascend. */
  add(row: PhaseRow): void;
  phase(): Phase;
}

/** The measurements since the data last changed, and what they showed. */
interface DataSegment {
  readonly since: number;
  readonly hadGeneralised: boolean;
  readonly steps: number[];
  readonly tests: number[];
  /** For each measurement since it memorised, whether the train accuracy was low again. */
  readonly drops: boolean[];
  memorisedAt?: number;
  grokkedAt?: number;
  hasUngrokked: boolean;
}

const startSegment = (since: number, hadGeneralised: boolean): DataSegment => ({
  since,
  hadGeneralised,
  steps: [],
  tests: [],
  drops: [],
  hasUngrokked: false,
});

/** Where the last half of the steps since it memorised begins. */
const middleOf = ({ steps, since, memorisedAt = since }: DataSegment) =>
  (memorisedAt + (steps.at(-1) ?? 0)) / 2;

/** The trend over that half, if it is long enough to tell. */
function trendOfLastHalf(segment: DataSegment): TestTrend | undefined {
  const { steps, tests } = segment;
  const middle = middleOf(segment);
  const length = (steps.at(-1) ?? 0) - middle;
  return length < STEADY_STEPS ? undefined : testTrend(steps, tests, middle);
}

/**
 * Follows one run. A phase is named once it has held for `thresholds.hold` measurements in a row, and counts from the first
 * of them, so that nothing flickers; what happens for the first time (memorising, grokking) is named at once.
 */
export function createPhaseFollower(chance: number, thresholds: PhaseThresholds): PhaseFollower {
  let segment = startSegment(0, false);
  let intervals: PhaseInterval[] = [{ name: 'untrained', from: 0 }];
  let milestones: Milestone[] = [];
  let before: PhaseRow | undefined;
  /** The phase that is entered once it has held for long enough, and for how many measurements it has. */
  let candidate: PhaseInterval | undefined;
  let candidateRows = 0;
  /** While it is semi-grokked: the trend when that began to be said. */
  let rest: TestTrend | undefined;
  /** Where it was last semi-grokked, and went on moving. */
  let restedTo = 0;
  /** Of the latest measurement, once a phase has asked for it. */
  let trend: { readonly of: TestTrend | undefined } | undefined;

  const name = () => (intervals.at(-1) as PhaseInterval).name;

  function addMilestone(milestone: Milestone): void {
    milestones = [...milestones, milestone];
  }

  function beginSegment(row: PhaseRow, last: PhaseRow): void {
    const { grokkedAt, hadGeneralised, hasUngrokked } = segment;
    const generalised = grokkedAt !== undefined || (hadGeneralised && !hasUngrokked);
    const sameLabels = row.randomLabels === last.randomLabels;
    segment = startSegment(last.step, sameLabels && generalised && name() !== 'forgotten');
    candidate = undefined;
    rest = undefined;
  }

  function addToSegment({ step, trainAccuracy, testAccuracy }: PhaseRow): void {
    const { memorised, grokked } = thresholds;
    const isFirst = segment.steps.length === 0;
    segment.steps.push(step);
    segment.tests.push(testAccuracy);
    if (segment.memorisedAt === undefined && trainAccuracy >= memorised) {
      segment.memorisedAt = step;
      // A network that knows its examples when they change has reached nothing new.
      if (!isFirst || segment.since === 0) addMilestone({ name: 'memorised', step });
    }
    if (segment.memorisedAt !== undefined)
      segment.drops.push(trainAccuracy < memorised - DROP_MARGIN);
    if (segment.drops.length > RECENT_FACTOR * thresholds.hold) segment.drops.shift();
    const canGrok = !segment.hadGeneralised || segment.hasUngrokked;
    if (segment.grokkedAt === undefined && canGrok && testAccuracy >= grokked) {
      segment.grokkedAt = step;
      addMilestone({ name: 'grokked', step });
    }
  }

  function enterPhase(interval: PhaseInterval): void {
    candidate = undefined;
    intervals = [...intervals, interval];
    if (rest) restedTo = interval.from;
    rest = interval.name === 'semi-grokked' ? currentTrend() : undefined;
    if (interval.name !== 'ungrokked') return;
    segment.hasUngrokked = true;
    addMilestone({ name: 'ungrokked', step: interval.from });
  }

  function currentTrend(): TestTrend | undefined {
    trend ??= { of: trendOfLastHalf(segment) };
    return trend.of;
  }

  function matchingPhase({ step, testAccuracy }: PhaseRow): PhaseName {
    const { since, hadGeneralised, hasUngrokked, memorisedAt, grokkedAt } = segment;
    trend = undefined;
    const evidence: PhaseEvidence = {
      step,
      since,
      testAccuracy,
      chance,
      currentName: name(),
      memorisedAt,
      grokkedAt,
      hadGeneralised,
      hasUngrokked,
      testTrend: currentTrend,
      rest,
      hasNewHalf: name() === 'semi-grokked' || middleOf(segment) >= restedTo,
      recentDrops: segment.drops.filter(Boolean).length,
    };
    const found = PHASE_NAMES.find((phase) => phaseDefinition(phase).holds(evidence, thresholds));
    return found ?? 'memorised';
  }

  return {
    add(row) {
      const hasOtherData =
        before !== undefined &&
        !(
          Object.is(row.trainExamples, before.trainExamples) &&
          Object.is(row.randomLabels, before.randomLabels)
        );
      if (before && hasOtherData) beginSegment(row, before);
      before = row;
      addToSegment(row);
      const matching = matchingPhase(row);
      if (matching === name()) {
        candidate = undefined;
        return;
      }
      if (candidate?.name !== matching) {
        candidate = { name: matching, from: row.step };
        candidateRows = 0;
      }
      candidateRows++;
      const isDue = phaseDefinition(matching).immediate || name() === 'untrained';
      if (isDue || candidateRows >= thresholds.hold) enterPhase(candidate);
    },
    phase() {
      const { name, from } = intervals.at(-1) as PhaseInterval;
      const memorisedAt = milestones.find((reached) => reached.name === 'memorised')?.step;
      const grokkedAt = milestones.find((reached) => reached.name === 'grokked')?.step;
      const ungrokkedAt = milestones.findLast((reached) => reached.name === 'ungrokked')?.step;
      const drift = DRIFTING.includes(name) ? currentTrend()?.drift : undefined;
      return {
        name,
        since: from,
        ...(memorisedAt === undefined ? {} : { memorisedAt }),
        ...(grokkedAt === undefined ? {} : { grokkedAt }),
        ...(ungrokkedAt === undefined ? {} : { ungrokkedAt }),
        ...(drift === undefined ? {} : { testDrift: drift }),
        milestones,
        intervals,
      };
    },
  };
}

/** The phase of a run from its metrics so far. `chance` is the accuracy of guessing, 1 / classes. */
export function derivePhase(
  columns: MetricColumns,
  chance: number,
  thresholds: PhaseThresholds,
): Phase {
  const follower = createPhaseFollower(chance, thresholds);
  for (const row of phaseRows(columns)) follower.add(row);
  return follower.phase();
}
