import type { Answer } from '../../analysis/answers/answer';
import { PAPER_CIRCUITS } from '../../analysis/circuitFields';
import { circuitLimit } from '../../analysis/circuitLimit';
import type { CircuitRow } from '../../analysis/circuitRun';
import { groupedNumber } from '../../run/settingText';
import type { SimulatedVariant } from './circuitVariants';

const START = Math.log(PAPER_CIRCUITS.q);
/** A loss within this of the initial one has not fallen. */
const LEAST_FALL = 0.01;
/** The weights count as in their limit within this share. */
const IN_LIMIT = 0.01;
const short = (value: number) => value.toPrecision(3);

const last = ({ rows }: SimulatedVariant) => rows.at(-1) as CircuitRow;
const highest = ({ rows }: SimulatedVariant) => Math.max(...rows.map(({ testLoss }) => testLoss));
/** The test loss rises above that of guessing while the train loss falls, and falls in the end. */
const isDelayed = (variant: SimulatedVariant) =>
  highest(variant) > START + LEAST_FALL && last(variant).testLoss < START / 2;

/**
 * Section 3 of the paper: with all three ingredients the losses have the shape of grokking and the weights end as theorem D.4
 * says; without efficiency the test loss never falls; without slowness there is no delay. `long`: all three, until the weights rest.
 */
export function circuitAnswer(
  all: SimulatedVariant,
  inefficient: SimulatedVariant,
  fast: SimulatedVariant,
  long: SimulatedVariant,
): Answer {
  const { wGen, wMem } = last(long);
  const limit = circuitLimit(PAPER_CIRCUITS);
  const expected = limit.kind === 'ratio' ? limit.ratio : Number.NaN;
  const delayed = isDelayed(all) && all.lead.leader === 'gen';
  const stuck = last(inefficient).testLoss > START - LEAST_FALL;
  const prompt = highest(fast) <= START + LEAST_FALL && last(fast).testLoss < START / 2;
  const rests = Math.abs(wGen / wMem / expected - 1) < IN_LIMIT;
  const kept = [delayed, stuck, prompt, rests].filter(Boolean).length;
  return {
    verdict: kept === 4 ? 'reproduced' : kept > 0 ? 'partly' : 'not reproduced',
    sentence: [
      `All three: test loss rises from ${short(START)} to ${short(highest(all))}, then falls to ${short(last(all).testLoss)}; w_gen overtakes w_mem at step ${groupedNumber(all.lead.since)}.`,
      `Less efficient: test loss ends at ${short(last(inefficient).testLoss)}, ${stuck ? 'above' : 'below'} guessing.`,
      `Equally fast: test loss is never above ${short(highest(fast))}: ${prompt ? 'no delay' : 'a delay'}.`,
      `In the limit w_gen / w_mem is ${short(wGen / wMem)}; theorem D.4 says ${short(expected)}.`,
    ].join(' '),
  };
}
