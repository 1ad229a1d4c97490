import { runStatusText } from '../../messages/en/runStatus';
import { groupedNumber, reachedPercent } from '../../messages/format/numbers';
import { learningObstacleText } from '../../messages/wording/learningObstacles';
import { runErrorText } from '../../messages/wording/runErrors';
import type { RunConfig } from '../../run/config/runConfig';
import type { RunError } from '../../run/events/runError';
import type { MetricColumns } from '../../run/metrics/metrics';
import { learningObstacle } from '../../run/phase/learningObstacle';
import type { Phase } from '../../run/phase/phase';
import type { PhaseName } from '../../run/phase/phases';
import type { LabStatus, Measurement } from '../../store/labState';
import type { Mark } from '../../store/runs/runStory';
import { markSentence } from '../runs/markText';

/** Which way the weight norm goes. */
export type WeightTrend = 'falling' | 'rising' | 'steady';

/** A change by less than this share over the last fifth of the run counts as steady. */
const NOTICEABLE = 0.01;

/** The trend of the weight norm over the last fifth of the steps; nothing while there is too little to tell. */
function weightTrend({ step, weightNorm }: MetricColumns): WeightTrend | undefined {
  const last = step.length - 1;
  const since = (step[last] ?? 0) * 0.8;
  let first = last;
  while (first > 0 && (step[first - 1] as number) >= since) first--;
  const before = weightNorm[Math.max(0, first === last ? last - 1 : first)];
  const now = weightNorm[last];
  if (last < 1 || before === undefined || now === undefined) return undefined;
  const change = now / before - 1;
  if (!Number.isFinite(change)) return undefined;
  if (Math.abs(change) < NOTICEABLE) return 'steady';
  return change < 0 ? 'falling' : 'rising';
}

/** What the sentence is made from. */
export interface RunSituation {
  readonly status: LabStatus;
  readonly phase: Phase;
  readonly step: number;
  readonly columns: MetricColumns;
  readonly config: RunConfig;
  /** The latest change of the training data; absent: they are as they were. */
  readonly changed?: Mark | undefined;
  /** Test examples of the run; undefined before it is set up. */
  readonly testExamples: number | undefined;
  readonly error: RunError | undefined;
  /** What keeps a run that was started waiting. */
  readonly measurement?: Measurement | undefined;
  /** The step from which it goes on after that; absent: it can only begin anew. */
  readonly recoveryStep?: number | undefined;
}

const lastValue = (column: Float64Array) => column[column.length - 1] ?? Number.NaN;

const messages = runStatusText;

/** What words are made from. */
interface PhaseSentenceParams {
  readonly train: string;
  readonly test: string;
  readonly since: string;
  /** Of the test accuracy over the last half of the steps: negative where it falls. */
  readonly drift: number;
  /** What was reached before, as sentences. */
  readonly memorised: readonly string[];
  readonly grokked: readonly string[];
  readonly norm: readonly string[];
}

/** The sentences of each phase, the latest fact last. */
const PHASE_SENTENCES: Readonly<
  Record<PhaseName, (params: PhaseSentenceParams) => readonly string[]>
> = {
  untrained: () => [messages.untrained],
  memorising: (params) => [messages.memorising(params)],
  memorised: (params) => [...params.memorised, messages.testStill(params), ...params.norm],
  plateau: (params) => [...params.memorised, messages.plateau(params), ...params.norm],
  grokking: (params) => [...params.memorised, messages.grokking(params), ...params.norm],
  'semi-grokked': (params) => [...params.memorised, messages.semiGrokked(params)],
  slowing: ({ test, drift, ...params }) => [
    ...params.memorised,
    messages.slowing[drift < 0 ? 'falling' : 'rising']({ test }),
  ],
  grokked: (params) => [...params.memorised, ...params.grokked, messages.testIs(params)],
  'generalised at once': (params) => [
    messages.atOnce(params),
    ...params.memorised,
    messages.testIs(params),
  ],
  forgotten: (params) => [...params.memorised, ...params.grokked, messages.forgotten(params)],
  ungrokking: (params) => [...params.grokked, messages.ungrokking(params)],
  ungrokked: (params) => [...params.grokked, messages.ungrokked(params)],
  unstable: (params) => [messages.unstable(params), messages.smallerRate],
};

/** What has been learned so far, the latest fact last. */
function progressSentences({ phase, columns, changed, testExamples }: RunSituation): string[] {
  const train = reachedPercent(lastValue(columns.trainAccuracy));
  const test = reachedPercent(lastValue(columns.testAccuracy));
  const { name, since, memorisedAt, grokkedAt, testDrift: drift = 0 } = phase;
  const trend = weightTrend(columns);
  const norm = trend ? [messages.weightNorm[trend]] : [];
  const hasOtherData = changed !== undefined && changed.step < lastValue(columns.step);
  const change = hasOtherData ? [markSentence(changed)] : [];
  const memorised =
    memorisedAt === undefined ? [] : [messages.memorised({ step: groupedNumber(memorisedAt) })];
  if (testExamples === 0) {
    const all = messages.noTestSet;
    return memorisedAt === undefined
      ? [messages.memorisingAll({ train }), all]
      : [...memorised, all, ...norm];
  }
  const grokked =
    grokkedAt === undefined ? [] : [messages.grokked({ step: groupedNumber(grokkedAt) })];
  const params = { train, test, since: groupedNumber(since), drift, norm };
  if (!hasOtherData) return [...PHASE_SENTENCES[name]({ ...params, memorised, grokked })];
  // What was reached before the change comes before it.
  const before = grokkedAt === undefined ? memorised : grokked;
  const isBefore = grokkedAt === undefined || grokkedAt <= changed.step;
  const again =
    name === 'grokked' && since > changed.step
      ? [messages.grokkedAgain({ step: params.since })]
      : [];
  return [
    ...(isBefore ? before : []),
    ...change,
    ...PHASE_SENTENCES[name]({ ...params, memorised: [], grokked: isBefore ? again : grokked }),
  ];
}

/** Phases after which nobody would say that it stopped without grokking. */
const GENERALISED: readonly PhaseName[] = [
  'grokked',
  'generalised at once',
  'forgotten',
  'ungrokking',
  'ungrokked',
];

/** Phases in which it may yet grok. */
const ON_THE_WAY: readonly PhaseName[] = ['grokking', 'slowing'];

/** How a run that has done all its steps ended. */
function ending({ phase, testExamples }: RunSituation) {
  if (GENERALISED.includes(phase.name)) return messages.finished;
  // There is nothing to grok.
  if (testExamples === 0 && phase.memorisedAt !== undefined) return messages.finished;
  return ON_THE_WAY.includes(phase.name) ? messages.stoppedBefore : messages.stoppedWithout;
}

/** The one plain sentence (or two) that says what is happening. Screen readers announce it, too. */
export function statusSentence(situation: RunSituation): string {
  const { status, phase, step, error, config, columns, measurement } = situation;
  const { recoveryStep: goesOnFrom } = situation;
  const trained = situation.columns.step.length > 0;
  const known = trained && step > 0 ? progressSentences(situation) : [];
  switch (status) {
    case 'connecting':
      return messages.connecting;
    case 'idle':
      if (known.length > 0) return [messages.fromFile, ...known].join(' ');
      return messages.ready;
    case 'starting':
    case 'stepping':
      if (measurement) return messages.waitsFor[measurement];
      if (status === 'starting') return messages.starting;
      break;
    case 'failed': {
      const at = error?.step;
      const cause = error ? runErrorText(error) : messages.couldNotGoOn;
      const diverged =
        at === undefined ? messages.diverged : messages.divergedAt({ step: groupedNumber(at) });
      const what = error?.kind === 'diverged' ? [diverged] : [];
      const isLost = error?.kind === 'worker-lost' || error?.kind === 'device-lost';
      const again = isLost ? [messages.pressRunAgain] : [];
      const next =
        goesOnFrom === undefined
          ? again
          : [messages.pressRunFrom({ step: groupedNumber(goesOnFrom) })];
      return [...what, cause, ...next, ...known].join(' ');
    }
    case 'paused':
      return [messages.paused({ step: groupedNumber(step) }), ...known].join(' ');
    case 'finished': {
      const end = ending(situation)({ step: groupedNumber(step) });
      const obstacle = GENERALISED.includes(phase.name)
        ? undefined
        : learningObstacle(config, columns, phase);
      const next = step < config.maxSteps ? messages.pressRun : messages.raiseLimit;
      return [...known, end, obstacle ? learningObstacleText(obstacle) : next].join(' ');
    }
  }
  return (known.length > 0 ? known : [messages.begun]).join(' ');
}
