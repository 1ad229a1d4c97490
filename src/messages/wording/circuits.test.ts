import { expect, it } from 'vitest';
import { circuitOutcome } from '../../analysis/circuits/circuitOutcome';
import { createCircuitRun } from '../../analysis/circuits/circuitRun';
import { type CircuitSetup, PAPER_CIRCUITS } from '../../analysis/circuits/circuitSettings';
import { circuitOutcomeText } from './circuits';

function textOf(changes: Partial<CircuitSetup>): string {
  const setup = { ...PAPER_CIRCUITS, ...changes };
  const run = createCircuitRun(setup, 61);
  run.advance(Number.POSITIVE_INFINITY);
  return circuitOutcomeText(circuitOutcome(setup, run.state, run.rows));
}

it.each([
  [
    {},
    /^First it memorises: test loss rises to 6\.85 \(guessing has 4\.73\)\. Generalising overtakes memorising at step 5,0\d\d, and test loss falls to 0\.078: it groks\.$/,
  ],
  [{ steps: 5100 }, /overtakes memorising at step 5,0\d\d, and test loss falls to \d\.\d\d\.$/],
  [
    { efficiency: 'without' },
    /^It only memorises: generalising does not overtake .* in 30,000 steps\. .* stays bad, at 5\.53/,
  ],
  [
    { slowness: 'without' },
    /^No delay: generalising leads from step 2, and test loss falls at once, to 0\.078\.$/,
  ],
  [{ generalising: 'without' }, /^Neither circuit is right on test examples: .* ends at 7\.3/],
  [{ slowness: 'without', pGen: 2 }, /^Both circuits always have the same weight/],
  [{ steps: 5 }, /^Hardly anything is learned in 5 steps/],
  [{ alpha: 10 }, /^Hardly anything is learned/],
  [
    { kappa: 0.25, alpha: 10, learningRate: 10 },
    /^Diverged at step \d+: .*learning rate \(10\).*α \(10\)\.$/,
  ],
] as [Partial<CircuitSetup>, RegExp][])('says what one sees: %j', (changes, sentence) => {
  expect(textOf(changes)).toMatch(sentence);
});
