import { describe, expect, it } from 'vitest';
import { parseConfig } from '../config/parseConfig';
import { METRIC_NAMES, type MetricColumns } from '../metrics/metrics';
import { learningObstacle } from './learningObstacle';

const config = (settings: Readonly<Record<string, string>>) =>
  parseConfig(Object.entries({ preset: 'small', ...settings })).config;

/** A run measured every ten steps to step 1,500, with this train loss. */
function measured(trainLoss: (step: number) => number): MetricColumns {
  const step = Float64Array.from({ length: 151 }, (_, i) => 10 * i);
  const none = METRIC_NAMES.map((name) => [name, new Float64Array(step.length).fill(Number.NaN)]);
  return { ...Object.fromEntries(none), step, trainLoss: step.map(trainLoss) };
}
const GUESSING = Math.log(37);
const unlearned = { memorisedAt: undefined };
const memorised = { memorisedAt: 60 };

describe('what keeps a run from learning', () => {
  it('is the symmetry of the network, whatever it reached', () => {
    const symmetric = config({ 'model.embedding': 'shared', 'task.op': 'subtract' });
    const rows = measured(() => 1);
    for (const phase of [unlearned, memorised]) {
      expect(learningObstacle(symmetric, rows, phase)?.code).toBe('symmetric-network');
    }
  });

  it.each(['4', '10'])('is weight decay %s where the loss rests near that of guessing', (decay) => {
    const made = config({ 'optimizer.weightDecay': decay });
    const rests = measured((step) => GUESSING * (0.7 + 0.3 * Math.exp(-step / 100)));
    expect(learningObstacle(made, rests, unlearned)).toEqual({
      code: 'strong-decay',
      values: { weightDecay: Number(decay) },
    });
    expect(learningObstacle(made, rests, memorised)).toBeUndefined();
    const falls = measured((step) => GUESSING * (1 - step / 5000));
    expect(learningObstacle(made, falls, unlearned)).toBeUndefined();
    expect(
      learningObstacle(
        made,
        measured(() => 0.1),
        unlearned,
      ),
    ).toBeUndefined();
  });

  it('is not weight decay where there is little of it, or it has hardly begun', () => {
    const rests = measured(() => 0.9 * GUESSING);
    expect(learningObstacle(config({}), rests, unlearned)).toBeUndefined();
    const slow = config({ 'optimizer.weightDecay': '10', 'optimizer.learningRate': '0.0001' });
    expect(learningObstacle(slow, rests, unlearned)).toBeUndefined();
  });

  it('is that labels are random, once they are memorised', () => {
    const random = config({ 'task.labels': 'random' });
    const rows = measured(() => 0.001);
    expect(learningObstacle(random, rows, memorised)?.code).toBe('random-labels');
    expect(learningObstacle(random, rows, unlearned)).toBeUndefined();
  });

  it('is nothing where more steps may help', () => {
    expect(
      learningObstacle(
        config({}),
        measured(() => 0.001),
        memorised,
      ),
    ).toBeUndefined();
  });
});
