import { lessonPanelText } from '../../messages/en/lessons';
import { valuesText } from '../../messages/en/metrics';
import { groupedNumber, localizedDecimal, reachedPercent } from '../../messages/format/numbers';
import type { MetricColumns } from '../../run/metrics/metrics';
import type { Phase } from '../../run/phase/phase';

/** What a run had done when it ended, as the outcomes of lessons are judged by; NaN or undefined: there is none. */
export interface RunFacts {
  readonly memorisedAt: number | undefined;
  readonly grokkedAt: number | undefined;
  readonly ungrokkedAt: number | undefined;
  readonly steps: number;
  readonly trainExamples: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
  /** The highest test accuracy of all that were measured. */
  readonly bestTestAccuracy: number;
  readonly weightNorm: number;
  /** The mean logit of the right answers in training, above the mean of all logits. */
  readonly trainLogit: number;
}

/** The facts of a run from its phase and all of its measurements. */
export function runFacts(
  { memorisedAt, grokkedAt, ungrokkedAt }: Phase,
  c: MetricColumns,
): RunFacts {
  const last = (column: Float64Array) => column.at(-1) ?? Number.NaN;
  return {
    memorisedAt,
    grokkedAt,
    ungrokkedAt,
    steps: last(c.step),
    trainExamples: last(c.trainExamples),
    trainAccuracy: last(c.trainAccuracy),
    testAccuracy: last(c.testAccuracy),
    bestTestAccuracy: c.testAccuracy.reduce((a, b) => (b > a ? b : a), 0),
    weightNorm: last(c.weightNorm),
    trainLogit: last(c.trainCorrectLogit),
  };
}

const stepText = (value: number | undefined) =>
  value === undefined ? lessonPanelText.never : groupedNumber(value);
const decimalText = (value: number) =>
  Number.isNaN(value) ? valuesText.unknown : localizedDecimal(value.toFixed(1));

/** Every fact as texts show it. */
const FACT_TEXTS = {
  memorisedAt: (facts) => stepText(facts.memorisedAt),
  grokkedAt: (facts) => stepText(facts.grokkedAt),
  ungrokkedAt: (facts) => stepText(facts.ungrokkedAt),
  steps: (facts) => stepText(facts.steps),
  trainExamples: (facts) => stepText(facts.trainExamples),
  trainAccuracy: (facts) => reachedPercent(facts.trainAccuracy),
  testAccuracy: (facts) => reachedPercent(facts.testAccuracy),
  bestTestAccuracy: (facts) => reachedPercent(facts.bestTestAccuracy),
  weightNorm: (facts) => decimalText(facts.weightNorm),
  trainLogit: (facts) => decimalText(facts.trainLogit),
} as const satisfies Record<keyof RunFacts, (facts: RunFacts) => string>;

export const isFact = (name: string): name is keyof RunFacts => Object.hasOwn(FACT_TEXTS, name);
/** A fact in words, as a text of a lesson names it. */
export const factText = (facts: RunFacts, name: keyof RunFacts): string => FACT_TEXTS[name](facts);
