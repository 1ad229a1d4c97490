import type { InsideFrame } from './frame';

/** One number that is measured inside a network at a step. Its id is its column in files, and its key in `lab inside --json`. */
interface InsideMeasure {
  /** `share`: 0 to 1; `logit`: in the network's own units. */
  readonly unit: 'share' | 'nats' | 'logit' | 'number';
  /** In the letters of src/README.md: L logits, K[r], f the trained fraction; means over `pairs`. */
  readonly formula: string;
  readonly pairs: 'all' | 'training' | 'test' | 'none';
  /** Where it is defined; `ours` where it is defined here first. */
  readonly source: string;
  /** NaN where the task or the model has none. */
  read(frame: InsideFrame): number;
}

const CROSS_ENTROPY = 'mean −ln softmax(L)[label]';
const ACCURACY = 'mean [argmax L = label]';
const VARMA = 'Varma et al. 2023, section 5.1 and appendix B';
const NANDA = 'Nanda et al. 2023, section 4.1 and 5.1';
const ZHONG = 'Zhong et al. 2023, section 3';
const NONE = Number.NaN;

/** The numbers of a frame, in the order of their columns. New ones come last. */
export const INSIDE_MEASURES = {
  trainAccuracy: {
    unit: 'share',
    formula: ACCURACY,
    pairs: 'training',
    source: VARMA,
    read: ({ accuracy }) => accuracy.train,
  },
  testAccuracy: {
    unit: 'share',
    formula: ACCURACY,
    pairs: 'test',
    source: VARMA,
    read: ({ accuracy }) => accuracy.test,
  },
  trainLoss: {
    unit: 'nats',
    formula: CROSS_ENTROPY,
    pairs: 'training',
    source: VARMA,
    read: ({ fullLoss }) => fullLoss.train,
  },
  testLoss: {
    unit: 'nats',
    formula: CROSS_ENTROPY,
    pairs: 'test',
    source: VARMA,
    read: ({ fullLoss }) => fullLoss.test,
  },
  fullLoss: {
    unit: 'nats',
    formula: CROSS_ENTROPY,
    pairs: 'all',
    source: NANDA,
    read: ({ fullLoss }) => fullLoss.all,
  },
  ruleShare: {
    unit: 'share',
    formula: '√pairs · ‖K‖ / ‖L‖',
    pairs: 'all',
    source: VARMA,
    read: ({ rule }) => rule.share,
  },
  ruleShareFloor: {
    unit: 'share',
    formula: '√f: what a lookup table of the training pairs has',
    pairs: 'training',
    source: 'ours',
    read: ({ rule }) => rule.floor,
  },
  ruleShareHeldOut: {
    unit: 'share',
    formula: '⟨K of training pairs, L of test pairs⟩ / (‖K‖ ‖L‖)',
    pairs: 'test',
    source: 'ours',
    read: ({ rule }) => rule.heldOutShare,
  },
  oGen: {
    unit: 'logit',
    formula: 'K[0]',
    pairs: 'all',
    source: VARMA,
    read: ({ rule }) => rule.oGen,
  },
  oMemTrain: {
    unit: 'logit',
    formula: 'mean L[label] − K[0]',
    pairs: 'training',
    source: VARMA,
    read: ({ rule }) => rule.oMemTrain,
  },
  oMemTest: {
    unit: 'logit',
    formula: 'mean L[label] − K[0]',
    pairs: 'test',
    source: VARMA,
    read: ({ rule }) => rule.oMemTest,
  },
  oGenHeldOut: {
    unit: 'logit',
    formula: 'K[0] of test pairs',
    pairs: 'test',
    source: 'ours',
    read: ({ rule }) => rule.oGenHeldOut,
  },
  oMemHeldOut: {
    unit: 'logit',
    formula: 'mean L[label] − K[0] of test pairs',
    pairs: 'training',
    source: 'ours',
    read: ({ rule }) => rule.oMemHeldOut,
  },
  restrictedLoss: {
    unit: 'nats',
    formula:
      'cross-entropy of the mean over pairs and cos, sin(2πks/n), k key, for each answer freely',
    pairs: 'all',
    source: NANDA,
    read: ({ frequencies }) => frequencies?.restrictedLoss.all ?? NONE,
  },
  excludedLoss: {
    unit: 'nats',
    formula: 'cross-entropy of L without cos, sin(2πks/n), k key',
    pairs: 'training',
    source: NANDA,
    read: ({ frequencies }) => frequencies?.excludedLoss ?? NONE,
  },
  gini: {
    unit: 'number',
    formula: '2 Σ i·x_(i) / (n Σ x) − (n + 1)/n of the component norms of the input',
    pairs: 'none',
    source: 'Hurley & Rickard 2009',
    read: ({ tokenFrequencies }) => tokenFrequencies?.embeddingGini ?? NONE,
  },
  outputGini: {
    unit: 'number',
    formula: 'the same of the output',
    pairs: 'none',
    source: 'Hurley & Rickard 2009',
    read: ({ frequencies }) => frequencies?.outputGini ?? NONE,
  },
  gradientSymmetry: {
    unit: 'number',
    formula: 'mean cosine of ∂L_c/∂E_x and ∂L_c/∂E_y over random x, y, c',
    pairs: 'all',
    source: ZHONG,
    read: ({ clockOrPizza }) => clockOrPizza?.gradientSymmetry ?? NONE,
  },
  distanceIrrelevance: {
    unit: 'number',
    formula: 'mean over d = x − y of the std of L[answer] over x + y, by its std over all pairs',
    pairs: 'all',
    source: ZHONG,
    read: ({ clockOrPizza }) => clockOrPizza?.distanceIrrelevance ?? NONE,
  },
} as const satisfies Record<string, InsideMeasure>;

export type InsideMeasureId = keyof typeof INSIDE_MEASURES;
export const INSIDE_MEASURE_IDS = Object.keys(INSIDE_MEASURES) as InsideMeasureId[];
/** A measure by its id, typed as any. */
export const insideMeasure = (id: InsideMeasureId): InsideMeasure => INSIDE_MEASURES[id];
