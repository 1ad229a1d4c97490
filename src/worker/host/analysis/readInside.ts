import type { ExampleSets } from '../../../analysis/inside/logits/exampleSets';
import { type InsidePass, insideFrame } from '../../../engine/inside/insideFrame';
import { embeddingCircles } from '../../../engine/inside/insideMaps';
import { type ForwardPass, unitActivations } from '../../../engine/inside/pairNetwork';
import type { LookQuestion, LookReading, Network } from '../../analysisProtocol';

/** A network whose answers have been worked out. */
export interface AnsweredNetwork {
  readonly network: Network;
  readonly pass: ForwardPass;
  /** The same, where the network is to be looked into. */
  readonly insidePass: InsidePass | undefined;
  /** What its run does with the pairs. */
  readonly sets: () => ExampleSets;
}

/** Reads what is asked of the inside of a network; a circle needs a task whose tokens have frequencies. */
export function readInside(
  { network: { config, weights }, pass, insidePass, sets }: AnsweredNetwork,
  { circle: k, units, pair, filter }: LookQuestion,
): LookReading {
  const { network, logits } = pass;
  const { tokens } = network;
  const circles = k === undefined ? undefined : embeddingCircles(config.task, network, k);
  return {
    ...(circles && { circle: circles.first }),
    ...(units && { units: units.map((unit) => unitActivations(network, unit)) }),
    ...(pair !== undefined &&
      pair < tokens ** 2 && {
        pairLogits: { pair, logits: logits.slice(pair * tokens, (pair + 1) * tokens) },
      }),
    ...(filter && { filtered: insideFrame(config, weights, { sets: sets(), filter }, insidePass) }),
  };
}
