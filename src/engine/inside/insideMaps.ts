import { rowsInOrder, taskCoordinate } from '../../analysis/inside/coordinate/taskCoordinate';
import {
  type FrequencyCircle,
  frequencyCircle,
} from '../../analysis/inside/fourier/frequencyCircle';
import type { PairMaps } from '../../analysis/inside/frame';
import { answersToPairs } from '../../analysis/inside/logits/crossEntropy';
import { exampleSets } from '../../analysis/inside/logits/exampleSets';
import {
  type FrequencyFilter,
  filterFrequencies,
} from '../../analysis/inside/logits/frequencyLosses';
import { centredAnswers } from '../../analysis/inside/logits/frequencyMeasures';
import { addedSums, meanLogits, pairSums } from '../../analysis/inside/logits/pairTables';
import type { DataConfig } from '../../run/config/datasetForConfig';
import type { Weights } from '../../run/model/trainingState';
import { forwardPass, type PairNetwork } from './pairNetwork';

/** Predictions, correct logits and M of a network; of its logits after a filter of frequencies, if there is one. */
export function pairMaps(config: DataConfig, weights: Weights, filter?: FrequencyFilter): PairMaps {
  const coordinate = taskCoordinate(config.task.op, config.task.p);
  const { tokens, n, target, answers } = coordinate;
  const { logits: unfiltered } = forwardPass(config.model, weights, tokens);
  const { train, test, mirrors } = exampleSets(config);
  const means = (logits: Float32Array) =>
    meanLogits(addedSums([train, test, mirrors].map((set) => pairSums(logits, coordinate, set))));
  const logits = filter
    ? filterFrequencies(unfiltered, means(unfiltered), coordinate, filter)
    : unfiltered;
  const correct = Float32Array.from(target, (s, pair) => {
    if (s < 0) return Number.NaN;
    let mean = 0;
    for (const token of answers) mean += (logits[pair * tokens + token] as number) / n;
    return (logits[pair * tokens + (answers[s] as number)] as number) - mean;
  });
  return {
    answers: answersToPairs(logits, tokens),
    correct,
    meanLogits: centredAnswers(means(logits), coordinate),
  };
}

/**
 * The tokens on the circle of frequency k, as what each place adds in front of the hidden layer; undefined for tasks whose tokens have no
 * frequencies.
 */
export function embeddingCircles(
  { op, p }: DataConfig['task'],
  { embedding: { first, second, width } }: PairNetwork,
  k: number,
): { readonly first: FrequencyCircle; readonly second: FrequencyCircle } | undefined {
  const { n, terms } = taskCoordinate(op, p);
  if (!terms) return undefined;
  return {
    first: frequencyCircle(rowsInOrder(first, width, terms.first), n, k),
    second: frequencyCircle(rowsInOrder(second, width, terms.second), n, k),
  };
}
