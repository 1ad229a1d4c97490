import { S5_REPRESENTATIONS } from '../../analysis/inside/coordinate/s5Representations';
import type { InsideFrame } from '../../analysis/inside/frame';
import { textTable } from '../output';

/** One frame at a step; null: not known, as for weights from a file that does not say. */
export interface SteppedFrame {
  readonly step: number | null;
  readonly frame: InsideFrame;
}

/** Numbers for JSON, in which what is no number is null. */
const list = (values: ArrayLike<number>) => Array.from(values);

/**
 * A frame as a line of `--json`. What its task has no theory for is null, and `absent` has the code that says why. Frequency k of a
 * list is at k − 1. Accuracies, shares and energies are from 0 to 1, losses in nats.
 */
export function insideRecord({ step, frame }: SteppedFrame) {
  const { accuracy, fullLoss, rule, frequencies, tokenFrequencies, representations } = frame;
  const { attention, clockOrPizza, absent } = frame;
  return {
    step,
    trainAccuracy: accuracy.train,
    testAccuracy: accuracy.test,
    trigShare: frequencies ? rule.share : null,
    trigShareFloor: frequencies ? rule.floor : null,
    trigShareHeldOut: frequencies ? rule.heldOutShare : null,
    oGen: rule.oGen,
    oGenHeldOut: rule.oGenHeldOut,
    oMemTrain: rule.oMemTrain,
    oMemTest: rule.oMemTest,
    keyFrequencies: frequencies?.key ?? null,
    restrictedLoss: frequencies?.restrictedLoss ?? null,
    fullLoss,
    excludedLoss: frequencies?.excludedLoss ?? null,
    gini: tokenFrequencies?.embeddingGini ?? null,
    spectrum: frequencies
      ? {
          embedding: tokenFrequencies ? list(tokenFrequencies.embedding.frequencies) : null,
          units: tokenFrequencies ? list(tokenFrequencies.units) : null,
          output: list(frequencies.output.frequencies),
          logits: list(frequencies.logits.frequencies),
        }
      : null,
    // Beyond the paper's and Nanda's measures:
    accuracy: accuracy.all,
    oMemHeldOut: rule.oMemHeldOut,
    ruleShare: rule.share,
    ruleShareFloor: rule.floor,
    ruleShareHeldOut: rule.heldOutShare,
    coefficients: frequencies ? list(frequencies.coefficients) : null,
    outputGini: frequencies?.outputGini ?? null,
    clusters: tokenFrequencies ? list(tokenFrequencies.clusters) : null,
    representations: representations
      ? {
          names: S5_REPRESENTATIONS.map(({ name }) => name),
          embedding: list(representations.embedding),
          output: list(representations.output),
        }
      : null,
    attention: attention
      ? {
          toFirst: list(attention.toFirst),
          toSecond: list(attention.toSecond),
          toEquals: list(attention.toEquals),
        }
      : null,
    gradientSymmetry: clockOrPizza?.gradientSymmetry ?? null,
    distanceIrrelevance: clockOrPizza?.distanceIrrelevance ?? null,
    absent: Object.fromEntries(Object.entries(absent).map(([group, { code }]) => [group, code])),
  };
}

const number = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) ? value.toPrecision(4) : '–';
const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** Frames for people. */
export const insideTable = textTable<SteppedFrame>([
  { label: 'Step', write: ({ step }) => String(step ?? '–') },
  { label: 'Train acc.', write: ({ frame }) => share(frame.accuracy.train) },
  { label: 'Test acc.', write: ({ frame }) => share(frame.accuracy.test) },
  { label: 'Share', write: ({ frame }) => share(frame.rule.share) },
  { label: 'Floor', write: ({ frame }) => share(frame.rule.floor) },
  { label: 'Held out', write: ({ frame }) => share(frame.rule.heldOutShare) },
  { label: 'o_gen', write: ({ frame }) => number(frame.rule.oGen) },
  { label: 'held out', write: ({ frame }) => number(frame.rule.oGenHeldOut) },
  { label: 'o_mem', write: ({ frame }) => number(frame.rule.oMemTrain) },
  { label: 'Full loss', write: ({ frame }) => number(frame.fullLoss.all) },
  { label: 'Restricted', write: ({ frame }) => number(frame.frequencies?.restrictedLoss.all) },
  { label: 'Excluded', write: ({ frame }) => number(frame.frequencies?.excludedLoss) },
  { label: 'Gini', write: ({ frame }) => number(frame.tokenFrequencies?.embeddingGini) },
  { label: 'Key frequencies', write: ({ frame }) => frame.frequencies?.key.join(',') || '–' },
]);
