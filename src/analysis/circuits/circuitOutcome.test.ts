import { expect, it } from 'vitest';
import { circuitOutcome } from './circuitOutcome';
import { createCircuitRun } from './circuitRun';
import { type CircuitSetup, PAPER_CIRCUITS } from './circuitSettings';

function outcomeOf(changes: Partial<CircuitSetup>) {
  const setup = { ...PAPER_CIRCUITS, ...changes };
  const run = createCircuitRun(setup, 61);
  run.advance(Number.POSITIVE_INFINITY);
  return { state: run.state, ...circuitOutcome(setup, run.state, run.rows) };
}

it.each([
  ['groks', {}],
  ['overtakes', { steps: 5100 }],
  ['memorises', { efficiency: 'without' }],
  ['no-delay', { slowness: 'without' }],
  ['neither-generalises', { generalising: 'without' }],
  ['equal-weights', { slowness: 'without', pGen: 2 }],
  ['hardly-learned', { steps: 5 }],
  ['hardly-learned', { alpha: 10 }],
  ['diverged', { kappa: 0.25, alpha: 10, learningRate: 10 }],
] as const)('is %s: %j', (code, changes) => {
  expect(outcomeOf(changes).code).toBe(code);
});

it('has the figures behind it', () => {
  expect(outcomeOf({ slowness: 'without' }).values).toMatchObject({ since: 2 });
  expect(outcomeOf({ steps: 5 }).values).toMatchObject({ steps: 5, guessing: Math.log(113) });
  const { state, values } = outcomeOf({ kappa: 0.25, alpha: 10, learningRate: 10 });
  expect(values).toEqual({ step: state.step + 1, learningRate: 10, alpha: 10 });
});
