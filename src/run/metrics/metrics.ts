/** One measured quantity. Labels and help are found by its id (messages/wording/metrics.ts). */
interface Metric {
  /** `share`: 0 to 1; `logit`, `norm`: in the network's own units. */
  readonly unit: 'steps' | 'nats' | 'share' | 'logit' | 'norm' | 'rate' | 'examples' | 'steps/s';
  /** What it is measured on; `settings`: as set when the row was measured. */
  readonly source:
    | 'run'
    | 'training set'
    | 'test set'
    | 'weights'
    | 'gradient'
    | 'settings'
    | 'clock';
  /** x: logits of a row, y: its label, w: weights, g: gradient of the training loss. */
  readonly formula?: string;
}

const CROSS_ENTROPY = 'mean −ln softmax(x)[y]';
const ACCURACY = 'mean [argmax x = y]';
const CORRECT_LOGIT = 'mean (x[y] − mean x)';
const RMS_LOGIT = '√(mean (x − mean x)²)';
const L2_NORM = '√(Σ w²)';

/**
 * The columns of a run, one row a logging step. Their order is that of the wire, of CSV files and of stored rows: it must not
 * change, new ones come last. A quantity that a run does not have (test metrics without a test set, norms of groups a model
 * lacks) is NaN.
 */
export const METRICS = {
  step: { unit: 'steps', source: 'run' },
  trainLoss: { unit: 'nats', source: 'training set', formula: CROSS_ENTROPY },
  testLoss: { unit: 'nats', source: 'test set', formula: CROSS_ENTROPY },
  trainAccuracy: { unit: 'share', source: 'training set', formula: ACCURACY },
  testAccuracy: { unit: 'share', source: 'test set', formula: ACCURACY },
  trainCorrectLogit: { unit: 'logit', source: 'training set', formula: CORRECT_LOGIT },
  testCorrectLogit: { unit: 'logit', source: 'test set', formula: CORRECT_LOGIT },
  trainRmsLogit: { unit: 'logit', source: 'training set', formula: RMS_LOGIT },
  testRmsLogit: { unit: 'logit', source: 'test set', formula: RMS_LOGIT },
  weightNorm: { unit: 'norm', source: 'weights', formula: L2_NORM }, // all parameters
  embeddingNorm: { unit: 'norm', source: 'weights', formula: L2_NORM },
  attentionNorm: { unit: 'norm', source: 'weights', formula: L2_NORM }, // W_Q, W_K, W_V, W_O
  hiddenNorm: { unit: 'norm', source: 'weights', formula: L2_NORM }, // matrices and biases
  unembeddingNorm: { unit: 'norm', source: 'weights', formula: L2_NORM },
  gradientNorm: { unit: 'norm', source: 'gradient', formula: '√(Σ g²)' }, // all parameters
  learningRate: { unit: 'rate', source: 'settings' }, // before warm-up
  weightDecay: { unit: 'rate', source: 'settings' },
  trainExamples: { unit: 'examples', source: 'settings' },
  randomLabels: { unit: 'share', source: 'settings' }, // 1 random, 0 true
  stepsPerSecond: { unit: 'steps/s', source: 'clock' }, // since the row before, pauses left out
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as MetricName[];

/** The measurements of one logging step. */
export type MetricsRow = Readonly<Record<MetricName, number>>;
/** Measurements as columns of equal length. */
export type MetricColumns = Readonly<Record<MetricName, Float64Array>>;

/** Rows as columns, each in a buffer of its own that can be transferred. */
export function columnsFromRows(rows: readonly MetricsRow[]): MetricColumns {
  const columns = METRIC_NAMES.map((name) => [name, Float64Array.from(rows, (row) => row[name])]);
  return Object.fromEntries(columns) as MetricColumns;
}
