import type { CircuitOutcome, CircuitOutcomes } from '../../analysis/circuits/circuitOutcome';
import { circuitsText } from '../en/circuits';
import { groupedNumber, localizedDecimal, plainNumber } from '../format/numbers';

const lossText = (value: number) => localizedDecimal(value.toPrecision(value >= 1 ? 3 : 2));
const guessingText = (loss: number) => circuitsText.guessing({ loss: lossText(loss) });

const overtaking = ({ peak, guessing, since, testLoss }: CircuitOutcomes['groks']) => ({
  peak: lossText(peak),
  guess: guessingText(guessing),
  since: groupedNumber(since),
  test: lossText(testLoss),
});

const TEXTS: {
  readonly [Code in keyof CircuitOutcomes]: (values: CircuitOutcomes[Code]) => string;
} = {
  diverged: ({ step, learningRate, alpha }) =>
    circuitsText.diverged({
      step: groupedNumber(step),
      learningRate: plainNumber(learningRate),
      alpha: plainNumber(alpha),
    }),
  'hardly-learned': ({ steps, trainLoss, guessing }) =>
    circuitsText.hardlyLearned({
      steps: groupedNumber(steps),
      count: steps,
      train: lossText(trainLoss),
      guess: guessingText(guessing),
    }),
  alternating: ({ changes, trainLoss, testLoss }) =>
    circuitsText.alternating({
      times: groupedNumber(changes),
      train: lossText(trainLoss),
      test: lossText(testLoss),
    }),
  'neither-generalises': ({ trainLoss, testLoss, guessing }) =>
    circuitsText.neitherGeneralises({
      train: lossText(trainLoss),
      test: lossText(testLoss),
      guess: guessingText(guessing),
    }),
  'equal-weights': ({ trainLoss, testLoss }) =>
    circuitsText.equalWeights({ train: lossText(trainLoss), test: lossText(testLoss) }),
  memorises({ steps, trainLoss, testLoss, guessing }) {
    const test = lossText(testLoss);
    const where = testLoss > guessing ? circuitsText.staysBad({ test }) : circuitsText.is({ test });
    return circuitsText.memorises({
      steps: groupedNumber(steps),
      train: lossText(trainLoss),
      where,
      guess: guessingText(guessing),
    });
  },
  'no-delay': ({ since, testLoss }) =>
    circuitsText.noDelay({ since: groupedNumber(since), test: lossText(testLoss) }),
  overtakes: (values) => circuitsText.overtakes(overtaking(values)),
  groks: (values) => circuitsText.groks(overtaking(values)),
};

/** What a simulation of two circuits shows, in a sentence or two. */
export function circuitOutcomeText({ code, values }: CircuitOutcome): string {
  const text = TEXTS[code] as (values: object) => string; // TypeScript does not correlate code and values
  return text(values);
}
