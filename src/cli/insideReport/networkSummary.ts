import { sum } from '../../analysis/fit/statistics';
import type { insideRecord } from '../inside/insideRecord';
import type { ReportedPreset } from './networkRuns';

/** What the report has of one network at one step; NaN where there is no such quantity. */
export interface NetworkSummary {
  readonly preset: ReportedPreset;
  readonly seed: number;
  readonly step: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
  readonly share: number;
  readonly floor: number;
  readonly heldOutShare: number;
  readonly oGen: number;
  readonly oMemTrain: number;
  readonly oGenHeldOut: number;
  readonly oMemHeldOut: number;
  readonly keyFrequencies: readonly number[];
  readonly embeddingGini: number;
  readonly outputGini: number;
  readonly trainLoss: number;
  readonly testLoss: number;
  /** Over all pairs. */
  readonly fullLoss: number;
  readonly restrictedLoss: number;
  readonly excludedLoss: number;
  /** Share of the logits' squared norm that Σ α_k cos(2πk(a + b − c)/p) of the key frequencies explains. */
  readonly explained: number;
  /** Norm of the output weights outside the key frequencies' directions, as a share of theirs without the constant. */
  readonly outputResidual: number;
  /** Units of any frequency's cluster (CLUSTER_SHARE on the folded share), and all units. */
  readonly clusteredUnits: number;
  readonly units: number;
  /** How much "=" attends to itself: mean over pairs and heads; null for an mlp. */
  readonly attentionToEquals: number | null;
  /** The head that attends most to one of the numbers, in the mean over pairs: how much; null for an mlp. */
  readonly mostAttention: number | null;
  readonly gradientSymmetry: number | null;
  readonly distanceIrrelevance: number | null;
}

const squares = (values: readonly number[], keys: readonly number[]) => {
  const of = (k: number) => (values[k - 1] as number) ** 2;
  return { key: sum(keys.map(of)), all: sum(values.map((_, i) => of(i + 1))) };
};

/** Digits that the data file keeps. */
const DIGITS = 6;
const shortened = <T>(value: T): T =>
  (typeof value === 'number'
    ? Number(value.toPrecision(DIGITS))
    : Array.isArray(value)
      ? value.map(shortened)
      : value) as T;

/** From a line of `lab inside --json` for a task with frequencies. `units`: of the hidden layer. */
export function networkSummary(
  preset: ReportedPreset,
  seed: number,
  units: number,
  record: ReturnType<typeof insideRecord>,
): NetworkSummary {
  const { spectrum, coefficients, attention, keyFrequencies, restrictedLoss } = record;
  if (!(spectrum && coefficients && keyFrequencies && restrictedLoss && record.clusters)) {
    throw new Error(`${preset} has no frequencies.`);
  }
  const output = squares(spectrum.output, keyFrequencies);
  const rule = squares(coefficients, keyFrequencies);
  const heads = attention?.toEquals.length ?? 0;
  const summary: NetworkSummary = {
    preset,
    seed,
    step: record.step ?? 0,
    trainAccuracy: record.trainAccuracy,
    testAccuracy: record.testAccuracy,
    share: record.ruleShare,
    floor: record.ruleShareFloor,
    heldOutShare: record.ruleShareHeldOut,
    oGen: record.oGen,
    oMemTrain: record.oMemTrain,
    oGenHeldOut: record.oGenHeldOut,
    oMemHeldOut: record.oMemHeldOut,
    keyFrequencies,
    embeddingGini: record.gini ?? Number.NaN,
    outputGini: record.outputGini ?? Number.NaN,
    trainLoss: record.fullLoss.train,
    testLoss: record.fullLoss.test,
    fullLoss: record.fullLoss.all,
    restrictedLoss: restrictedLoss.all,
    excludedLoss: record.excludedLoss ?? Number.NaN,
    // K's squared norm is a share² of the logits'; a cosine's is α²/2 of every entry.
    explained: (record.ruleShare ** 2 * rule.key) / rule.all,
    outputResidual: Math.sqrt(1 - output.key / output.all),
    clusteredUnits: sum(record.clusters),
    units,
    attentionToEquals: attention ? sum(attention.toEquals) / heads : null,
    mostAttention: attention ? Math.max(...attention.toFirst, ...attention.toSecond) : null,
    gradientSymmetry: record.gradientSymmetry,
    distanceIrrelevance: record.distanceIrrelevance,
  };
  return Object.fromEntries(
    Object.entries(summary).map(([name, value]) => [name, shortened(value)]),
  ) as unknown as NetworkSummary;
}
