import type { LiveSettings } from '../../run/config/liveSettings';
import type { RunError } from '../../run/events/runError';
import { METRIC_NAMES } from '../../run/metrics/metrics';
import { PROFILE_STAGES } from '../../run/profile/profile';
import type { Report } from '../protocol';

/** Whether a value that came over a port is what the protocol says. */
type Check = (value: unknown) => boolean;

const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isPositive: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;
const isRate: Check = (value) => typeof value === 'number' && value >= 0;
const isError: Check = (value) => typeof value === 'number'; // may be infinite, or not a number
const isText: Check = (value) => typeof value === 'string' && value.length > 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const isTrue: Check = (value) => value === true;
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object with these properties and no others; a name with `?` may be absent. */
const shape =
  (properties: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const known = new Set(Object.keys(properties).map((name) => name.replace('?', '')));
    if (Object.keys(value).some((name) => !known.has(name))) return false;
    return Object.entries(properties).every(([name, check]) => {
      const property = (value as Record<string, unknown>)[name.replace('?', '')];
      return property === undefined ? name.endsWith('?') : check(property);
    });
  };

/** `first`, and then `second` of a value for which the first holds. */
const both =
  <Value>(first: Check, second: (value: Value) => boolean): Check =>
  (value) =>
    first(value) && second(value as Value);

/** One of several shapes. */
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** A code with its values. */
const coded = {
  code: isText,
  values: (values: unknown) => typeof values === 'object' && values !== null,
};

const ERROR_KINDS = {
  invalid: true,
  'no-webgpu': true,
  'no-wasm': true,
  'device-lost': true,
  'out-of-memory': true,
  diverged: true,
  'worker-lost': true,
  busy: true,
  'not-loaded': true,
  bug: true,
} satisfies Record<RunError['kind'], true>;
const runError = shape({
  kind: oneOf(...Object.keys(ERROR_KINDS)),
  ...coded,
  'step?': isCount,
});

const engineName = oneOf('webgpu', 'wasm', 'tfjs-wasm', 'tfjs-cpu');
const rates = both<{ fastest: string; rates: { name: string; stepsPerSecond: number }[] }>(
  shape({
    fastest: oneOf('auto', 'webgpu', 'wasm', 'tfjs'), // `auto` where nothing could be timed
    rates: listOf(
      shape({ name: engineName, label: isText, stepsPerSecond: isPositive, 'atMost?': isTrue }),
    ),
    failures: listOf(runError),
  }),
  ({ fastest, rates: all }) =>
    all.every(
      ({ stepsPerSecond }, i) => i === 0 || stepsPerSecond <= (all[i - 1]?.stepsPerSecond ?? 0),
    ) && (all[0]?.name ?? fastest) === fastest,
);
const engine = shape({
  name: engineName,
  label: isText,
  software: isFlag,
  'gpu?': (gpu) => typeof gpu === 'string',
  'build?': oneOf('relaxed', 'plain'),
  'threads?': both<number>(isCount, (threads) => threads > 0),
  memory: both<{ bytes: number; largestBytes: number }>(
    shape({
      bytes: isPositive,
      largestBytes: isPositive,
      where: oneOf('gpu', 'heap'),
      'estimated?': isFlag,
    }),
    ({ bytes, largestBytes }) => largestBytes <= bytes,
  ),
  'fallback?': shape({
    failures: listOf(runError),
    instead: oneOf('wasm', 'tfjs', 'plain-javascript', 'members-in-one-thread', 'one-thread'),
  }),
  'rates?': rates,
});
const member = shape({ trainExamples: isPositive, testExamples: isCount, mirrorsDropped: isCount });

const isMatrixRecord: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every((weights) => weights instanceof Float32Array && weights.length > 0);
const snapshot = shape({
  step: isCount,
  optimizerStep: isCount,
  'loggedStep?': isCount,
  state: shape({
    weights: isMatrixRecord,
    m: isMatrixRecord,
    v: isMatrixRecord,
    compensation: isMatrixRecord,
  }),
});

/** Every metric, in columns that are equally long and not empty. */
const columns = both<Readonly<Record<string, Float64Array>>>(
  shape(
    Object.fromEntries(
      METRIC_NAMES.map((name) => [name, (value) => value instanceof Float64Array]),
    ),
  ),
  (all) =>
    new Set(Object.values(all).map(({ length }) => length)).size === 1 &&
    (all.step?.length ?? 0) > 0,
);

const settings = shape({
  'learningRate?': isPositive,
  'weightDecay?': isRate,
  'trainExamples?': isPositive,
  'labels?': oneOf('true', 'random'),
  'maxSteps?': isPositive,
  'onDataChange?': oneOf('keep', 'reset'),
} satisfies { readonly [Name in keyof LiveSettings as `${Name}?`]-?: Check });

const parting = shape({ step: isCount, example: isCount, unit: isCount, share: isRate });
const kernel = shape({ name: isText, calls: isPositive, ms: isRate, flops: isRate });
const cellProgress = shape({
  cell: isCount,
  steps: isCount,
  trainAccuracy: isError,
  testAccuracy: isError,
  weightNorm: isError,
});
const sweepEvent: Check = (value) =>
  [
    shape({ type: oneOf('started'), engine }),
    shape({ type: oneOf('preparing'), step: isCount, of: isPositive }),
    shape({ type: oneOf('progress'), cells: listOf(cellProgress) }),
    shape({
      type: oneOf('ended'),
      cells: listOf(shape({ cell: isCount, row: (row) => typeof row === 'object' })),
    }),
    shape({ type: oneOf('finished') }),
    shape({ type: oneOf('failed'), error: runError }),
  ].some((check) => check(value));

/** What a legal report of each type holds beside its type. Written from the protocol's text, not its code. */
const SHAPES: { readonly [Type in Report['type']]: Readonly<Record<string, Check>> } = {
  ready: {
    machine: (machine) =>
      shape({ webgpu: oneOf('hardware', 'software'), gpu: (gpu) => typeof gpu === 'string' })(
        machine,
      ) || shape({ webgpu: oneOf('none'), problem: shape(coded) })(machine),
  },
  started: {
    run: isCount,
    info: shape({ engine, parameters: isPositive, members: listOf(member) }),
  },
  resumed: { run: isCount },
  paused: { run: isCount, step: isCount },
  progress: {
    run: isCount,
    step: isCount,
    stepsPerSecond: isRate,
    'columns?': columns,
    'members?': (value) => value instanceof Uint32Array && value.length > 0,
  },
  ended: {
    run: isCount,
    members: both<unknown[]>(
      listOf(
        shape({
          member: isCount,
          step: isCount,
          why: oneOf('finished', 'stopped', 'diverged'),
          'error?': runError,
        }),
      ),
      (all) => all.length > 0,
    ),
  },
  changed: { run: isCount, step: isCount, settings },
  data: { run: isCount, step: isCount, members: listOf(member) },
  snapshot: { run: isCount, snapshot, 'asked?': isTrue },
  weights: { run: isCount, step: isCount, weights: isMatrixRecord },
  finished: { run: isCount, step: isCount },
  failed: { run: isCount, error: runError },
  checked: {
    check: isCount,
    result: shape({
      ...{ engine: isText, file: isText, pass: isFlag, 'error?': runError },
      'deviations?': listOf(
        shape({
          code: oneOf(
            'gradient',
            'loss',
            'statistics',
            'update',
            'accuracy',
            'trajectory',
            'parting',
          ),
          values: either(shape({ error: isError, allowed: isPositive }), parting),
        }),
      ),
      ...{ gradientError: isError, lossError: isError, updateError: isError },
      ...{ trajectoryError: isError, weightError: isError, 'parting?': parting },
    }),
  },
  rates: { ask: isCount, rates },
  checkDone: { check: isCount },
  checkFailed: { check: isCount, error: runError },
  profiling: { profile: isCount, stage: oneOf(...PROFILE_STAGES) },
  profiled: {
    profile: isCount,
    result: shape({
      engine,
      stepMs: isPositive,
      kernels: listOf(kernel),
      peakGflops: isPositive,
      how: oneOf('timestamps', 'repeats', 'clock'),
    }),
  },
  profileFailed: { profile: isCount, error: runError },
  swept: { sweep: isCount, event: sweepEvent },
  pong: {},
};

/** What is illegal about a report by itself; undefined where nothing is. */
export function shapeProblem(report: Report): string | undefined {
  const { type, ...properties } = report;
  if (!Object.hasOwn(SHAPES, type)) return `unknown type ${String(type)}`;
  const checks = SHAPES[type];
  if (shape(checks)(properties)) return undefined;
  const wrong = Object.entries(properties).filter(([name, value]) => {
    const check = checks[name] ?? checks[`${name}?`];
    return !check?.(value);
  });
  return `${type} has ${JSON.stringify(Object.fromEntries(wrong)) ?? 'too little'}`;
}
