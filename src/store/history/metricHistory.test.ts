import { expect, it } from 'vitest';
import { metricRows } from '../testing/metricRows';
import { createMetricHistory } from './metricHistory';

it('keeps every row in order, however many', () => {
  const history = createMetricHistory();
  for (let step = 0; step < 5000; step += 2) {
    history.append(metricRows([step, step + 1], { trainLoss: (at) => 1 / (at + 1) }));
  }
  const { step, trainLoss, testLoss } = history.columns();
  expect(history.length).toBe(5000);
  expect([...step]).toEqual(Array.from({ length: 5000 }, (_, i) => i));
  expect(trainLoss[4321]).toBe(1 / 4322);
  expect(testLoss[10]).toBeNaN();
});

it('changes its version exactly when it changes', () => {
  const history = createMetricHistory();
  const versions = [history.version];
  history.append(metricRows([]));
  versions.push(history.version);
  history.append(metricRows([0]));
  versions.push(history.version);
  history.clear();
  versions.push(history.version);
  expect(versions[1]).toBe(versions[0]);
  expect(new Set(versions).size).toBe(3);
});

it('leaves views alone that were handed out before it was cleared', () => {
  const history = createMetricHistory();
  history.append(metricRows([7, 8]));
  const before = history.columns();
  history.clear();
  expect(history.columns().step).toHaveLength(0);
  history.append(metricRows([1, 2]));
  expect([...before.step]).toEqual([7, 8]);
  expect([...history.columns().step]).toEqual([1, 2]);
});
