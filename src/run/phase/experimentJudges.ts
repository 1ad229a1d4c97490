import type { Coded } from '../coded';
import type { RunConfig } from '../config/runConfig';
import type { Phase, PhaseRow } from './phase';
import type { PhaseName } from './phases';

/** What a run has shown up to now, as a judge of an experiment needs it. */
interface RunObservation {
  readonly phase: Phase;
  /** The latest measurement. */
  readonly last: PhaseRow;
  /** What it began with. */
  readonly config: RunConfig;
  /** It has done all its steps: what has not happened will not. */
  readonly ended: boolean;
}

/** What is known of a run of an experiment. Accuracies are shares, 0 to 1. */
export interface ExperimentClauses {
  memorised: { readonly step: number };
  'not-memorised': { readonly step: number; readonly trainAccuracy: number };
  'generalised-at-once': { readonly step: number };
  grokked: { readonly step: number };
  /** The step of grokking over that of memorising. */
  'times-as-late': { readonly factor: number };
  cut: { readonly step: number; readonly examples: number };
  ungrokked: { readonly step: number };
  'test-accuracy': { readonly accuracy: number; readonly step: number };
  'train-accuracy': { readonly accuracy: number };
  /** Over the last half of the steps, test accuracy has moved by no more than `range`, its trend by `drift`. */
  steady: { readonly since: number; readonly range: number; readonly drift: number };
  /** It is in the middle, and its trend has moved so far over the last half of the steps; absent: too much to be called slow. */
  moving: { readonly drift: number | undefined };
}
export type ExperimentClause = Coded<ExperimentClauses>;

/** Whether a run shows what an experiment is about, and what it did show. */
export interface ExperimentVerdict {
  readonly seen: boolean;
  readonly clauses: readonly ExperimentClause[];
}

export type Judge = (observed: RunObservation) => ExperimentVerdict;

/** Below this factor between memorising and grokking, "as late" is not worth saying. */
const LEAST_DELAY_FACTOR = 1.5;

const hasBeen = ({ intervals }: Phase, phase: PhaseName) =>
  intervals.some(({ name }) => name === phase);

/** A clause where it applies. */
const clauseIf = (applies: boolean, clause: ExperimentClause): ExperimentClause[] =>
  applies ? [clause] : [];

const testClause = ({ last }: RunObservation): ExperimentClause => ({
  code: 'test-accuracy',
  values: { accuracy: last.testAccuracy, step: last.step },
});

/** How it began: every network memorises first. */
function memorisedClause({ phase, last }: RunObservation): ExperimentClause {
  if (phase.memorisedAt !== undefined)
    return { code: 'memorised', values: { step: phase.memorisedAt } };
  const { step, trainAccuracy } = last;
  return { code: 'not-memorised', values: { step, trainAccuracy } };
}

/** The same, and when it grokked, if it did. */
function grokkedClauses(observed: RunObservation): ExperimentClause[] {
  const { phase } = observed;
  const { memorisedAt, grokkedAt } = phase;
  const memorised = memorisedClause(observed);
  if (grokkedAt === undefined) return [memorised];
  const values = { step: grokkedAt };
  if (hasBeen(phase, 'generalised at once'))
    return [memorised, { code: 'generalised-at-once', values }];
  const factor = memorisedAt ? grokkedAt / memorisedAt : Number.NaN;
  return [
    memorised,
    { code: 'grokked', values },
    ...clauseIf(factor >= LEAST_DELAY_FACTOR, { code: 'times-as-late', values: { factor } }),
  ];
}

/** It memorised, and grokked long after, and stays so. */
const grokking: Judge = (observed) => {
  const { phase } = observed;
  const seen = phase.name === 'grokked' && !hasBeen(phase, 'generalised at once');
  return { seen, clauses: [...grokkedClauses(observed), testClause(observed)] };
};

/** It memorised, and the test accuracy is steady in the middle at the last step: it neither climbs nor falls any more. */
const semiGrokking: Judge = (observed) => {
  const { phase, ended, last } = observed;
  const { name, since, testDrift: drift } = phase;
  const { low, steady: range } = observed.config.phases;
  const isSteady = name === 'semi-grokked' && drift !== undefined;
  const isMoving = (ended && name === 'grokking' && last.testAccuracy > low) || name === 'slowing';
  return {
    seen: isSteady && ended,
    clauses: [
      ...grokkedClauses(observed),
      testClause(observed),
      ...(isSteady ? [{ code: 'steady', values: { since, range, drift } } as const] : []),
      ...clauseIf(isMoving, { code: 'moving', values: { drift } }),
    ],
  };
};

/** It grokked, was cut, and what it had generalised is gone while it knows all that it still trains on. */
const ungrokking: Judge = (observed) => {
  const { phase, last, config } = observed;
  const { step, trainExamples } = config.cut;
  const isCut = step > 0 && last.step > step;
  const inTime = phase.grokkedAt !== undefined && phase.grokkedAt <= step;
  const isLost = isCut && inTime && phase.name === 'ungrokked';
  const { ungrokkedAt } = phase;
  return {
    seen: isLost && last.trainAccuracy >= config.phases.memorised,
    clauses: [
      ...grokkedClauses(observed),
      ...clauseIf(isCut, { code: 'cut', values: { step, examples: trainExamples } }),
      ...(isLost && ungrokkedAt !== undefined
        ? [{ code: 'ungrokked', values: { step: ungrokkedAt } } as const]
        : []),
      testClause(observed),
      ...clauseIf(isCut, { code: 'train-accuracy', values: { accuracy: last.trainAccuracy } }),
    ],
  };
};

/** It memorised, and at the last step the test accuracy has never left the bottom. */
const noGrokking: Judge = (observed) => {
  const { phase, ended } = observed;
  const stays = phase.name === 'plateau' && phase.grokkedAt === undefined;
  return { seen: stays && ended, clauses: [...grokkedClauses(observed), testClause(observed)] };
};

/** How each experiment is judged, by its name. */
export const EXPERIMENT_JUDGES = { grokking, semiGrokking, ungrokking, noGrokking } as const;
