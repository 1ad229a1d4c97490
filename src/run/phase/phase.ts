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

/** A stretch of a run with one name. */
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
  /** All of these, in order. */
  readonly milestones: readonly Milestone[];
  /** All phases so far, in order; the last is the present one. */
  readonly intervals: readonly PhaseInterval[];
}

export const UNTRAINED: Phase = {
  name: 'untrained',
  since: 0,
  milestones: [],
  intervals: [{ name: 'untrained', from: 0 }],
};

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

function isSteady(stretch: DataSegment, within: number): boolean {
  const { steps, tests, memorisedAt = stretch.since } = stretch;
  const now = steps.at(-1) ?? 0;
  const middle = (memorisedAt + now) / 2;
  if (now - middle < STEADY_STEPS) return false;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = steps.length - 1; i >= 0 && (steps[i] as number) >= middle; i--) {
    const test = tests[i] as number;
    least = Math.min(least, test);
    most = Math.max(most, test);
    if (most - least > within) return false;
  }
  return true;
}

/**
 * Follows one run. A phase is named once its word has held for `thresholds.hold` measurements in a row, and counts from the
 * first of them, so that nothing flickers; what happens for the first time (memorising, grokking) is named at once.
 */
export function createPhaseFollower(chance: number, thresholds: PhaseThresholds): PhaseFollower {
  let stretch = startSegment(0, false);
  let spells: PhaseInterval[] = [{ name: 'untrained', from: 0 }];
  let milestones: Milestone[] = [];
  let before: PhaseRow | undefined;
  /** What would be said if it held for long enough, and for how many measurements it has. */
  let next: PhaseInterval | undefined;
  let held = 0;

  const name = () => (spells.at(-1) as PhaseInterval).name;

  function reach(milestone: Milestone): void {
    milestones = [...milestones, milestone];
  }

  function beginStretch(row: PhaseRow, last: PhaseRow): void {
    const { grokkedAt, hadGeneralised, hasUngrokked } = stretch;
    const generalised = grokkedAt !== undefined || (hadGeneralised && !hasUngrokked);
    const sameLabels = row.randomLabels === last.randomLabels;
    stretch = startSegment(last.step, sameLabels && generalised && name() !== 'forgotten');
    next = undefined;
  }

  function takeIn({ step, trainAccuracy, testAccuracy }: PhaseRow): void {
    const { memorised, grokked } = thresholds;
    const isFirst = stretch.steps.length === 0;
    stretch.steps.push(step);
    stretch.tests.push(testAccuracy);
    if (stretch.memorisedAt === undefined && trainAccuracy >= memorised) {
      stretch.memorisedAt = step;
      // A network that knows its examples when they change has reached nothing new.
      if (!isFirst || stretch.since === 0) reach({ name: 'memorised', step });
    }
    if (stretch.memorisedAt !== undefined)
      stretch.drops.push(trainAccuracy < memorised - DROP_MARGIN);
    const canGrok = !stretch.hadGeneralised || stretch.hasUngrokked;
    if (stretch.grokkedAt === undefined && canGrok && testAccuracy >= grokked) {
      stretch.grokkedAt = step;
      reach({ name: 'grokked', step });
    }
  }

  function say(spell: PhaseInterval): void {
    next = undefined;
    spells = [...spells, spell];
    if (spell.name !== 'ungrokked') return;
    stretch.hasUngrokked = true;
    reach({ name: 'ungrokked', step: spell.from });
  }

  function wordFor({ step, testAccuracy }: PhaseRow): PhaseName {
    const { since, hadGeneralised, hasUngrokked, memorisedAt, grokkedAt } = stretch;
    const lately = stretch.drops.slice(-RECENT_FACTOR * thresholds.hold);
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
      isSteady: () => isSteady(stretch, thresholds.steady),
      recentDrops: lately.filter(Boolean).length,
    };
    const found = PHASE_NAMES.find((word) => phaseDefinition(word).holds(evidence, thresholds));
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
      if (before && hasOtherData) beginStretch(row, before);
      before = row;
      takeIn(row);
      const word = wordFor(row);
      if (word === name()) {
        next = undefined;
        return;
      }
      if (next?.name !== word) {
        next = { name: word, from: row.step };
        held = 0;
      }
      held++;
      const isDue = phaseDefinition(word).immediate || name() === 'untrained';
      if (isDue || held >= thresholds.hold) say(next);
    },
    phase() {
      const { name, from } = spells.at(-1) as PhaseInterval;
      const memorisedAt = milestones.find((reached) => reached.name === 'memorised')?.step;
      const grokkedAt = milestones.find((reached) => reached.name === 'grokked')?.step;
      const ungrokkedAt = milestones.findLast((reached) => reached.name === 'ungrokked')?.step;
      return {
        name,
        since: from,
        ...(memorisedAt === undefined ? {} : { memorisedAt }),
        ...(grokkedAt === undefined ? {} : { grokkedAt }),
        ...(ungrokkedAt === undefined ? {} : { ungrokkedAt }),
        milestones,
        intervals: spells,
      };
    },
  };
}
