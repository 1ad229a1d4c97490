import { frequencyCircle } from '../../../analysis/inside/frequencyCircle';
import { taskCoordinate } from '../../../analysis/inside/taskCoordinate';
import { insideFrame } from '../../../engine/inside/insideFrame';
import { forEachPair, type PairNetwork, pairNetwork } from '../../../engine/inside/pairNetwork';
import type { LookQuestion, LookReading, Network } from '../../analysisProtocol';

/** The activations of some units over all pairs, [tokens²] each. */
function unitMaps(network: PairNetwork, units: readonly number[]): Float32Array[] {
  const { tokens } = network;
  const maps = units.map(() => new Float32Array(tokens * tokens));
  forEachPair(network, (x, y, activations) => {
    for (const [i, unit] of units.entries()) {
      (maps[i] as Float32Array)[x * tokens + y] = activations[unit] ?? Number.NaN;
    }
  });
  return maps;
}

/** The rows of a table [tokens, width] in another order. */
function inOrder(table: Float64Array, width: number, order: Int32Array): Float64Array {
  const rows = new Float64Array(order.length * width);
  order.forEach((token, i) => {
    rows.set(table.subarray(token * width, (token + 1) * width), i * width);
  });
  return rows;
}

/** Reads what is asked of the inside of a network; a circle needs a task whose tokens have frequencies. */
export function readInside(
  { config, weights }: Network,
  { circle, units, cut }: LookQuestion,
): LookReading {
  const { task, model } = config;
  const { tokens, n, terms } = taskCoordinate(task.op, task.p);
  const network = pairNetwork(model, weights, tokens);
  const { first, width } = network.embedding;
  return {
    ...(circle !== undefined &&
      terms && { circle: frequencyCircle(inOrder(first, width, terms.first), n, circle) }),
    ...(units && { units: unitMaps(network, units) }),
    ...(cut && { cut: insideFrame(config, weights, { cut }) }),
  };
}
