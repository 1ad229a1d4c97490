import { expect, it } from 'vitest';
import { METRIC_NAMES, type MetricColumns } from './metrics';
import { metricsCsv } from './metricsCsv';

const columns = Object.fromEntries(
  METRIC_NAMES.map((name, i) => [
    name,
    Float64Array.of(i, Math.PI * 10 ** -i, name === 'testLoss' ? Number.NaN : -1 / 3),
  ]),
) as unknown as MetricColumns;

it('writes every column, and every number so that it reads back bit for bit', () => {
  const lines = metricsCsv(columns).split('\n');
  expect(lines).toHaveLength(5);
  expect(lines.pop()).toBe('');
  expect(lines[0]?.split(',')).toEqual(METRIC_NAMES);
  METRIC_NAMES.forEach((name, i) => {
    const read = lines.slice(1).map((line) => line.split(',')[i] as string);
    if (name === 'testLoss') expect(read.pop()).toBe('');
    read.forEach((text, row) => {
      expect(Number(text)).toBe(columns[name][row]);
    });
  });
});
