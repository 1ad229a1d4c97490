import { circuitsText } from '../../messages/en/circuits';
import { groupedNumber as count, localizedDecimal } from '../../messages/format/numbers';
import type { CircuitRow, CircuitState } from './circuitRun';
import type { CircuitSetup } from './circuitSettings';

/** Test loss above guessing by this factor is a rise that one sees. */
const RISE_FACTOR = 1.02;
/** A train loss that is still this share of guessing's is not learned. */
const UNLEARNED_SHARE = 0.9;
/** A lead that passes more often than this is no overtaking. */
const MAX_LEAD_CHANGES = 3;

const words = circuitsText;
const loss = (value: number) => localizedDecimal(value.toPrecision(value >= 1 ? 3 : 2));

/** What a simulation shows, in one or two plain sentences. `rows` has at least the one of step 0. */
export function circuitSentence(
  { q, generalising }: CircuitSetup,
  { status, step, lead, message }: CircuitState,
  rows: readonly CircuitRow[],
): string {
  if (status === 'diverged' && message !== undefined) return message;
  const guessing = Math.log(q);
  const last = rows.at(-1) as CircuitRow;
  const peak = Math.max(...rows.map(({ testLoss }) => testLoss));
  const train = loss(last.trainLoss);
  const test = loss(last.testLoss);
  const guess = words.guessing({ loss: loss(guessing) });
  const rises = peak > RISE_FACTOR * guessing;

  if (last.trainLoss > UNLEARNED_SHARE * guessing) {
    return words.hardly({ steps: count(step), count: step, train, guess });
  }
  if (lead.changes > MAX_LEAD_CHANGES) {
    return words.toAndFro({ times: count(lead.changes), train, test });
  }
  if (generalising === 'without') {
    return words.neither({ train, test, guess });
  }
  if (lead.leader === undefined) {
    return words.equal({ train, test });
  }
  if (lead.leader === 'mem') {
    const where = last.testLoss > guessing ? words.staysBad({ test }) : words.is({ test });
    return words.memorises({ steps: count(step), train, where, guess });
  }
  if (!rises) {
    return words.noDelay({ since: count(lead.since), test });
  }
  // Then the right answer has more than half of the probability.
  const overtaken = last.testLoss < Math.LN2 ? words.groks : words.overtakes;
  return overtaken({ peak: loss(peak), guess, since: count(lead.since), test });
}
