import { mean } from '../../analysis/fit/statistics';
import type { Absent, InsideAbsence } from '../../analysis/inside/absence';
import { s5EnergyShares } from '../../analysis/inside/coordinate/s5Representations';
import {
  hasFrequencies,
  rowsInOrder,
  type TaskCoordinate,
  taskCoordinate,
} from '../../analysis/inside/coordinate/taskCoordinate';
import { transposed } from '../../analysis/inside/fourier/matrixProduct';
import { KEY_THRESHOLD } from '../../analysis/inside/fourier/spectrum';
import { tokenFrequencyMeasures } from '../../analysis/inside/fourier/tokenFrequencyMeasures';
import {
  addActivations,
  emptyUnitSums,
  type UnitSums,
} from '../../analysis/inside/fourier/unitFrequencies';
import type { InsideFrame, InsideOptions } from '../../analysis/inside/frame';
import { distanceIrrelevance } from '../../analysis/inside/logits/clockOrPizza';
import { exampleAnswers } from '../../analysis/inside/logits/crossEntropy';
import { exampleSets } from '../../analysis/inside/logits/exampleSets';
import { filterFrequencies } from '../../analysis/inside/logits/frequencyLosses';
import { frequencyMeasures } from '../../analysis/inside/logits/frequencyMeasures';
import {
  addedSums,
  meanLogits,
  type PairSums,
  pairSums,
} from '../../analysis/inside/logits/pairTables';
import { ruleMeasures } from '../../analysis/inside/logits/ruleMeasures';
import { setValues } from '../../analysis/inside/logits/setValues';
import type { DataConfig } from '../../run/config/datasetForConfig';
import type { Weights } from '../../run/model/trainingState';
import { OPERATIONS } from '../../tasks/operations';
import { attentionMaps, meanAttention } from './attention';
import { gradientSymmetry } from './logitGradients';
import { type ForwardPass, forEachPair, type PairNetwork, pairNetwork } from './pairNetwork';

/** What one forward pass gives of the inside of a network. */
export interface InsidePass extends ForwardPass {
  /** Undefined where tokens have no frequencies. */
  readonly unitSums: UnitSums | undefined;
}

/** The forward pass over all pairs with the sums of the units' activations, which are there but once. */
export function insidePass({ task, model }: DataConfig, weights: Weights): InsidePass {
  const { tokens, n, terms } = taskCoordinate(task.op, task.p);
  const network = pairNetwork(model, weights, tokens);
  const logits = new Float32Array(tokens ** 3);
  const unitSums = terms && emptyUnitSums(n, network.units);
  const first = placesOf(terms?.first, tokens);
  const second = placesOf(terms?.second, tokens);
  forEachPair(network, (a, b, activations, row) => {
    logits.set(row, (a * tokens + b) * tokens);
    const i = first[a] as number;
    const j = second[b] as number;
    if (unitSums && i >= 0 && j >= 0) addActivations(unitSums, i, j, activations);
  });
  return { network, logits, unitSums };
}

/** Where each token stands in an order, [tokens]; −1 where it does not. */
function placesOf(order: Int32Array | undefined, tokens: number): Int32Array {
  const places = new Int32Array(tokens).fill(-1);
  order?.forEach((token, place) => {
    places[token] = place;
  });
  return places;
}

/** What cannot be said of this task and model, and why. */
function absences(
  { task, model }: DataConfig,
  { kind, note, terms }: TaskCoordinate,
  testPairs: number,
): Absent {
  const { op } = task;
  const noAttention: InsideAbsence = { code: 'no-attention', values: {} };
  const isTransformer = model.kind === 'transformer';
  const isSum = terms !== undefined && OPERATIONS[op].commutes;
  return {
    ...(testPairs === 0 && { heldOut: { code: 'no-test-pairs', values: {} } }),
    ...(note && kind !== 'squares' && { frequencies: note }),
    ...(note && { tokenFrequencies: note }),
    ...(kind !== 'permutations' && {
      representations: { code: 'no-representations', values: { op } },
    }),
    ...(!isTransformer && { attention: noAttention, clockOrPizza: noAttention }),
    ...(isTransformer &&
      !isSum && { clockOrPizza: note ?? { code: 'not-commuting', values: { op } } }),
  };
}

/**
 * All that is measured inside a network: forward over all pairs, then the measures of analysis/inside as far as the task has a theory
 * for them; `absent` has a code for the rest. `weights` are those that modelParameters declares, and finite. `pass` is what the forward
 * pass gave, where it was made already. Needs neither Node nor a page. RangeError for a filter of logits that have no frequencies.
 * p = 59 takes 25 to 50 ms, p = 113 `paper` 0.4 s, two thirds of it the forward pass.
 */
export function insideFrame(
  config: DataConfig,
  weights: Weights,
  { sets = exampleSets(config), keyThreshold = KEY_THRESHOLD, key, filter }: InsideOptions = {},
  pass = insidePass(config, weights),
): InsideFrame {
  const { task, model } = config;
  const coordinate = taskCoordinate(task.op, task.p);
  if (filter && !hasFrequencies(coordinate)) throw new RangeError(`${task.op} has no frequencies.`);
  const { tokens, terms, answers } = coordinate;
  const { network, logits: unfiltered, unitSums } = pass;
  const { first, second, width } = network.embedding;

  const examples = [sets.train, sets.test, sets.mirrors] as const;
  const sumsOf = (logits: Float32Array) =>
    examples.map((set) => pairSums(logits, coordinate, set)) as [PairSums, PairSums, PairSums];
  const logits = filter
    ? filterFrequencies(unfiltered, meanLogits(addedSums(sumsOf(unfiltered))), coordinate, filter)
    : unfiltered;
  const sums = sumsOf(logits);
  const [train, test, mirrors] = sums;
  const answered = examples.map((set) => ({
    examples: set,
    ...exampleAnswers(logits, tokens, set),
  }));
  const counts = answered.map(({ losses }) => losses.length);
  const meanLosses = answered.map(({ losses }) => mean(losses));

  const output = rowsInOrder(transposed(network.output, network.units), network.units, answers);
  const absent = absences(config, coordinate, test.pairs);
  const isOneTable = first === second;
  return {
    accuracy: setValues(
      answered.map(({ right, losses }) => right / losses.length),
      counts,
    ),
    fullLoss: setValues(meanLosses, counts),
    rule: ruleMeasures({ train, test, mirrors }, coordinate),
    ...(!absent.frequencies && {
      frequencies: frequencyMeasures(
        { logits, sums: addedSums(sums), sets: answered, output, keyThreshold, key },
        coordinate,
      ),
    }),
    ...(terms &&
      unitSums && {
        tokenFrequencies: tokenFrequencyMeasures(
          [
            rowsInOrder(first, width, terms.first),
            ...(isOneTable ? [] : [rowsInOrder(second, width, terms.second)]),
          ],
          unitSums,
          output,
        ),
      }),
    ...(!absent.representations && {
      representations: {
        embedding: s5EnergyShares(isOneTable ? first : sideBySide(network)),
        output: s5EnergyShares(output),
      },
    }),
    ...(!absent.attention && {
      attention: meanAttention(attentionMaps(model, weights, tokens), model.heads),
    }),
    ...(!absent.clockOrPizza && {
      clockOrPizza: {
        gradientSymmetry: gradientSymmetry(model, weights, tokens),
        distanceIrrelevance: distanceIrrelevance(logits, coordinate),
      },
    }),
    absent,
  };
}

/** Both tokens' tables side by side, [tokens, 2 · width]. */
function sideBySide({ tokens, embedding: { first, second, width } }: PairNetwork): Float64Array {
  const both = new Float64Array(2 * tokens * width);
  for (let token = 0; token < tokens; token++) {
    both.set(first.subarray(token * width, (token + 1) * width), 2 * token * width);
    both.set(second.subarray(token * width, (token + 1) * width), (2 * token + 1) * width);
  }
  return both;
}
