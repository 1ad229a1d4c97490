import { insideFrame } from '../../../engine/inside/insideFrame';
import { embeddingCircles, unitMap } from '../../../engine/inside/insideMaps';
import type { LookQuestion, LookReading, Network } from '../../analysisProtocol';

/** A network with the logits of all its pairs, [tokens², tokens]. */
export interface AnsweredNetwork {
  readonly network: Network;
  readonly tokens: number;
  readonly logits: Float32Array;
}

/** Reads what is asked of the inside of a network; a circle needs a task whose tokens have frequencies. */
export function readInside(
  { network: { config, weights }, tokens, logits }: AnsweredNetwork,
  { circle: k, units, pair, filter }: LookQuestion,
): LookReading {
  const circles = k === undefined ? undefined : embeddingCircles(config, weights, k);
  return {
    ...(circles && { circle: circles.first }),
    ...(units && { units: units.map((unit) => unitMap(config, weights, unit)) }),
    ...(pair !== undefined &&
      pair < tokens ** 2 && {
        pairLogits: { pair, logits: logits.slice(pair * tokens, (pair + 1) * tokens) },
      }),
    ...(filter && { filtered: insideFrame(config, weights, { filter }) }),
  };
}
