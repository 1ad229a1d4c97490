import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { columnsFromRows, type MetricsRow } from '../../run/metrics/metrics';
import { symmetryEffect } from '../../run/model/symmetryEffect';
import { learningObstacle } from '../../run/phase/learningObstacle';
import { derivePhase } from '../../run/phase/phase';
import { train } from './train';

/** What a run of Small with these settings measured, and what is said of it afterwards. */
async function ended(settings: Readonly<Record<string, string>>) {
  const { config, problems } = parseConfig(
    Object.entries({ preset: 'small', engine: 'wasm', maxSteps: '1500', ...settings }),
  );
  expect(problems).toEqual([]);
  const rows: MetricsRow[] = [];
  for await (const event of train([config], undefined, { now: () => performance.now() })) {
    if (event.type === 'failed') throw new Error(event.error.code);
    if (event.type === 'metrics') rows.push(...event.rows.map(({ row }) => row));
  }
  const columns = columnsFromRows(rows);
  const phase = derivePhase(columns, 1 / config.task.p, config.phases);
  const last = rows.at(-1) as MetricsRow;
  return { config, last, obstacle: learningObstacle(config, columns, phase) };
}

describe('a real run', () => {
  it.each(['subtract', 'divide', 'cubic'])(
    'of %s with one shared table reaches what symmetry lets it, and no more',
    async (op) => {
      const { config, last, obstacle } = await ended({
        'task.op': op,
        'model.embedding': 'shared',
        'model.dHidden': '128',
      });
      const effect = symmetryEffect(config);
      if (effect?.code !== 'mirrors-conflict') throw new Error('There is no conflict.');
      const { highestTrainAccuracy } = effect.values;
      expect(last.trainAccuracy).toBeLessThanOrEqual(highestTrainAccuracy + 1e-12);
      expect(last.trainAccuracy).toBeGreaterThan(highestTrainAccuracy - 0.02);
      expect(obstacle?.code).toBe('symmetric-network');
    },
  );

  it.each([
    ['10', '0.01'],
    ['6', '0.01'],
    ['8', '0.1'],
  ])('is kept from learning by weight decay %s at learning rate %s', async (decay, rate) => {
    const { obstacle } = await ended({
      'optimizer.weightDecay': decay,
      'optimizer.learningRate': rate,
    });
    expect(obstacle?.code).toBe('strong-decay');
  });

  it.each([
    { 'optimizer.weightDecay': '1' },
    { 'optimizer.weightDecay': '2' },
    { 'optimizer.weightDecay': '0' },
    { 'optimizer.weightDecay': '3', 'optimizer.learningRate': '0.0001' },
    { 'model.dHidden': '2' },
  ])('is not, with %o', async (settings) => {
    expect((await ended(settings)).obstacle).toBeUndefined();
  });
});
