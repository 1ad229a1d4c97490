import { pairAnswers } from '../../analysis/inside/crossEntropy';
import { type FrequencyCircle, frequencyCircle } from '../../analysis/inside/frequencyCircle';
import { type FrequencyFilter, filterFrequencies } from '../../analysis/inside/frequencyLosses';
import { centredAnswers } from '../../analysis/inside/frequencyMeasures';
import { addedSums, meanLogits, pairSums } from '../../analysis/inside/pairTables';
import { rowsInOrder, taskCoordinate } from '../../analysis/inside/taskCoordinate';
import type { RunConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';
import { pairLogits } from '../sweep/pairLogits';
import { pairNetwork, unitActivations } from './pairNetwork';
import { pairSets } from './pairSets';

/** What a network is asked about: its task, its model and its split. */
export type InsideConfig = Pick<RunConfig, 'task' | 'model' | 'seed'>;

/** Maps over all pairs a · tokens + b, and M. They cost a forward pass, so they are made when they are looked at. */
export interface PairMaps {
  /** The answer to each pair, [tokens²]. */
  readonly answers: Int32Array;
  /** The centred logit of the rule's answer, [tokens²]; NaN for pairs outside the coordinate. */
  readonly correct: Float32Array;
  /** M[s, c]: mean centred logits of the pairs with answer s, [n, n] in the coordinate's order. */
  readonly meanLogits: Float64Array;
}

/** Predictions, correct logits and M of a network; of its logits after a filter of frequencies, if there is one. */
export function pairMaps(
  config: InsideConfig,
  weights: Weights,
  filter?: FrequencyFilter,
): PairMaps {
  const coordinate = taskCoordinate(config.task.op, config.task.p);
  const { tokens, n, target, answers } = coordinate;
  const unfiltered = pairLogits(config.model, weights, tokens);
  const { train, test, mirrors } = pairSets(config);
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
    answers: pairAnswers(logits, tokens),
    correct,
    meanLogits: centredAnswers(means(logits), coordinate),
  };
}

/** Activations of one hidden unit over all pairs, [tokens, tokens]. */
export const unitMap = ({ task, model }: InsideConfig, weights: Weights, unit: number) =>
  unitActivations(pairNetwork(model, weights, taskCoordinate(task.op, task.p).tokens), unit);

/**
 * The tokens on the circle of frequency k, as what each place adds in front of the hidden layer; undefined for tasks whose tokens have no
 * frequencies.
 */
export function embeddingCircles(
  { task, model }: InsideConfig,
  weights: Weights,
  k: number,
): { readonly first: FrequencyCircle; readonly second: FrequencyCircle } | undefined {
  const { tokens, n, terms } = taskCoordinate(task.op, task.p);
  if (!terms) return undefined;
  const { first, second, width } = pairNetwork(model, weights, tokens).embedding;
  return {
    first: frequencyCircle(rowsInOrder(first, width, terms.first), n, k),
    second: frequencyCircle(rowsInOrder(second, width, terms.second), n, k),
  };
}
