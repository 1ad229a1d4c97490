import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubleEvaluation, doubleGradient } from './doubleGradient';
import { doubleRun } from './doubleRun';
import { parseGolden } from './golden';

const FOLDER = 'public/golden';
const FILES = readdirSync(FOLDER).filter((name) => name !== 'index.json');
const goldenOf = (file: string) =>
  parseGolden(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));

describe.each(FILES)('the judge in float64 and PyTorch: %s', (file) => {
  const golden = goldenOf(file);
  const { model, tokens, train, test, initialWeights } = golden;

  it('have the same first gradient', () => {
    const { gradient } = doubleGradient(model, tokens, initialWeights, train);
    for (const [name, expected] of Object.entries(golden.firstGradient)) {
      const largest = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const found = gradient[name] as Float64Array;
      const worst = expected.reduce(
        (most, value, i) => Math.max(most, Math.abs(value - (found[i] as number))),
        0,
      );
      expect(worst / largest, name).toBeLessThan(1e-8); // the files have ten digits
    }
  });

  it('have the same losses along the run', () => {
    const expected = new Map(golden.trajectory.map((point) => [point.step, point]));
    let compared = 0;
    for (const { step, loss, weights } of doubleRun(golden)) {
      const point = expected.get(step);
      if (!point) continue;
      compared++;
      expect(Math.abs(loss / point.trainLoss - 1), `step ${step}`).toBeLessThan(1e-7);
      if (point.testLoss === undefined) continue;
      const found = doubleEvaluation(model, tokens, weights, test).loss;
      expect(Math.abs(found / point.testLoss - 1), `test, step ${step}`).toBeLessThan(1e-7);
    }
    expect(compared).toBe(golden.trajectory.length);
  });
});
