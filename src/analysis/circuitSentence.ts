import type { CircuitRow, CircuitState } from './circuitRun';
import type { CircuitSetup } from './circuitSetup';

/** Test loss above guessing by this factor is a rise that one sees. */
const RISES = 1.02;
/** A train loss that is still this share of guessing's is not learned. */
const HARDLY = 0.9;
/** A lead that passes more often than this is no overtaking. */
const TO_AND_FRO = 3;

const loss = (value: number) => value.toPrecision(value >= 1 ? 3 : 2);
const count = (steps: number) => steps.toLocaleString('en-US');

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
  const guess = `guessing has ${loss(guessing)}`;
  const rises = peak > RISES * guessing;

  if (last.trainLoss > HARDLY * guessing) {
    return `Hardly anything is learned in ${count(step)} ${step === 1 ? 'step' : 'steps'}: train loss is ${train}, and ${guess}.`;
  }
  if (lead.changes > TO_AND_FRO) {
    return `The weights jump to and fro, and the lead with them, ${count(lead.changes)} times: the learning rate is too large. Train loss is ${train}, test loss ${test}.`;
  }
  if (generalising === 'without') {
    return `Neither circuit is right on test examples: train loss falls to ${train}, but test loss ends at ${test}, and ${guess}.`;
  }
  if (lead.leader === undefined) {
    return `Both circuits always have the same weight: train loss falls to ${train}, test loss is ${test}.`;
  }
  if (lead.leader === 'mem') {
    const where = last.testLoss > guessing ? `stays bad, at ${test}` : `is ${test}`;
    return `It only memorises: generalising does not overtake memorising in ${count(step)} steps. Train loss falls to ${train}; test loss ${where} (${guess}).`;
  }
  if (!rises) {
    return `No delay: generalising leads from step ${count(lead.since)}, and test loss falls at once, to ${test}.`;
  }
  // Then the right answer has more than half of the probability.
  const groks = last.testLoss < Math.LN2 ? ': it groks' : '';
  return `First it memorises: test loss rises to ${loss(peak)} (${guess}). Generalising overtakes memorising at step ${count(lead.since)}, and test loss falls to ${test}${groks}.`;
}
