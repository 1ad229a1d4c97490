import { METRIC_NAMES, type MetricName } from '../../run/metrics/metrics';

/** What other programs call the set that a quantity was measured on. A quantity that names none is the training set's. */
const SETS: Readonly<Record<string, 'train' | 'test'>> = {
  train: 'train',
  training: 'train',
  tr: 'train',
  test: 'test',
  testing: 'test',
  val: 'test',
  valid: 'test',
  validation: 'test',
  eval: 'test',
  evaluation: 'test',
  dev: 'test',
  heldout: 'test',
};

/** What they call the quantities that are measured on a set. */
const QUANTITIES: Readonly<Record<string, 'Loss' | 'Accuracy'>> = {
  loss: 'Loss',
  losses: 'Loss',
  nll: 'Loss',
  xent: 'Loss',
  ce: 'Loss',
  crossentropy: 'Loss',
  acc: 'Accuracy',
  accuracy: 'Accuracy',
  top1: 'Accuracy',
  acc1: 'Accuracy',
};

/** What they call the rest. */
const OTHERS: Readonly<Record<string, MetricName>> = {
  step: 'step',
  steps: 'step',
  globalstep: 'step',
  trainstep: 'step',
  trainerglobalstep: 'step',
  iteration: 'step',
  iterations: 'step',
  iter: 'step',
  epoch: 'step',
  epochs: 'step',
  update: 'step',
  updates: 'step',
  batch: 'step',
  weightnorm: 'weightNorm',
  weightsnorm: 'weightNorm',
  paramnorm: 'weightNorm',
  parameternorm: 'weightNorm',
  l2norm: 'weightNorm',
  gradnorm: 'gradientNorm',
  gradientnorm: 'gradientNorm',
  lr: 'learningRate',
  learningrate: 'learningRate',
  weightdecay: 'weightDecay',
  wd: 'weightDecay',
};

/** Words that say nothing of what was measured. */
const FILLERS: readonly string[] = ['mean', 'avg', 'average', 'epoch', 'step', 'set', 'metrics'];

/** A name in words: `val/top-1`, `valTop1` and `VAL_TOP1` alike. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/top[-_ ]?1/g, 'top1')
    .replace(/held[-_ ]?out/g, 'heldout')
    .replace(/cross[-_ ]?entropy/g, 'crossentropy')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** The set that a name tells; undefined where it tells none. */
export const setOf = (name: string): 'train' | 'test' | undefined =>
  wordsOf(name)
    .map((word) => SETS[word])
    .find((set) => set !== undefined);

/** The quantity that other programs call so; undefined for what the lab does not measure. */
export function metricOf(name: string): MetricName | undefined {
  const own = METRIC_NAMES.find((known) => known === name.trim());
  if (own) return own;
  if (/__(?:min|max)$/i.test(name)) return undefined; // of a tracker's smoothed curve
  const words = wordsOf(name);
  const whole = OTHERS[words.join('')];
  if (whole) return whole;
  const telling = words.filter((word) => !FILLERS.includes(word));
  const sets = new Set(telling.flatMap((word) => SETS[word] ?? []));
  const quantities = new Set(telling.flatMap((word) => QUANTITIES[word] ?? []));
  const isKnown = telling.every((word) => SETS[word] || QUANTITIES[word]);
  const [set = 'train'] = sets;
  const [quantity] = quantities;
  if (!isKnown || !quantity || sets.size > 1 || quantities.size > 1) {
    const rest = OTHERS[telling.filter((word) => !SETS[word]).join('')];
    return rest === 'step' ? undefined : rest;
  }
  return `${set}${quantity}`;
}
