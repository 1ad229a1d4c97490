import type { MetricColumns } from '../run/metrics';
import type { Phase } from '../run/phase';
import type { RunConfig } from '../run/runConfig';
import type { RunError } from '../run/runError';
import type { LabStatus } from './labState';
import { percentText } from './percentText';
import { weightTrend } from './weightTrend';

/** What the sentence is made from. */
export interface Situation {
  readonly status: LabStatus;
  readonly phase: Phase;
  readonly step: number;
  readonly columns: MetricColumns;
  readonly config: RunConfig;
  /** Test examples of the run; undefined before it is set up. */
  readonly testExamples: number | undefined;
  readonly error: RunError | undefined;
}

const last = (column: Float64Array) => column[column.length - 1] ?? Number.NaN;

/** What has been learned so far, the latest news last. */
function progress({ phase, columns, testExamples }: Situation): string[] {
  const train = percentText(last(columns.trainAccuracy));
  const test = percentText(last(columns.testAccuracy));
  const trend = weightTrend(columns);
  const norm = trend ? [`Weight norm ${trend}.`] : [];
  const memorised =
    phase.memorisedAt === undefined ? [] : [`Memorised at step ${phase.memorisedAt}.`];
  if (testExamples === 0) {
    const all = 'Every pair is trained on, so none is left to test with.';
    return phase.memorisedAt === undefined
      ? [`Memorising: train accuracy ${train}.`, all]
      : [...memorised, all, ...norm];
  }
  switch (phase.name) {
    case 'untrained':
      return ['Not trained yet: it is guessing.'];
    case 'memorising':
      return [`Memorising: train accuracy ${train}, test accuracy ${test}.`];
    case 'memorised':
      return [...memorised, `Test accuracy still ${test}.`, ...norm];
    case 'generalising':
      return [...memorised, `Now it generalises: test accuracy ${test}.`, ...norm];
    case 'grokked':
      return [...memorised, `Grokked at step ${phase.grokkedAt}.`, `Test accuracy ${test}.`];
    case 'generalised at once':
      return [
        `Generalised at once, by step ${phase.grokkedAt}: nothing to wait for.`,
        ...memorised,
        `Test accuracy ${test}.`,
      ];
    case 'forgotten':
      return [
        ...memorised,
        `Grokked at step ${phase.grokkedAt}.`,
        `Since then forgotten: test accuracy ${test}.`,
      ];
  }
}

const GENERALISED = ['grokked', 'generalised at once', 'forgotten'];

/** The one plain sentence (or two) that says what is happening. It is also what a screen reader is told. */
export function sentence(situation: Situation): string {
  const { status, phase, step, error, config } = situation;
  const trained = situation.columns.step.length > 0;
  const known = trained && step > 0 ? progress(situation) : [];
  switch (status) {
    case 'connecting':
      return 'Getting ready …';
    case 'idle':
      return 'Ready. Press Run to train the network.';
    case 'starting':
      return 'Setting up the network …';
    case 'failed': {
      const at = error?.step === undefined ? '' : ` at step ${error.step}`;
      const said = error?.message ?? 'The run could not go on.';
      const what = error?.kind === 'diverged' ? [`Diverged${at}.`] : [];
      return [...what, said, ...known].join(' ');
    }
    case 'paused':
      return [`Paused at step ${step}.`, ...known].join(' ');
    case 'finished': {
      const without = phase.name === 'generalising' ? 'before it grokked' : 'without grokking';
      const end = GENERALISED.includes(phase.name)
        ? `Finished at step ${step}.`
        : `Stopped at step ${step} ${without}.`;
      const next =
        step < config.maxSteps
          ? 'Press Run to go on.'
          : 'Raise “Stop after” to go on, or press Run to start over.';
      return [...known, end, next].join(' ');
    }
    default:
      return (known.length > 0 ? known : ['Training has begun.']).join(' ');
  }
}
