import { insideFrame } from '../../../engine/inside/insideFrame';
import { embeddingCircles, unitMap } from '../../../engine/inside/insideMaps';
import type { LookQuestion, LookReading, Network } from '../../analysisProtocol';

/** Reads what is asked of the inside of a network; a circle needs a task whose tokens have frequencies. */
export function readInside(
  { config, weights }: Network,
  { circle: k, units, filter }: LookQuestion,
): LookReading {
  const circles = k === undefined ? undefined : embeddingCircles(config, weights, k);
  return {
    ...(circles && { circle: circles.first }),
    ...(units && { units: units.map((unit) => unitMap(config, weights, unit)) }),
    ...(filter && { filtered: insideFrame(config, weights, { filter }) }),
  };
}
