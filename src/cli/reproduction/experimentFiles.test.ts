import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { MetricsRow } from '../../run/metrics/metrics';
import { EXPERIMENT_NAMES, type ExperimentName } from '../../run/phase/experiments';
import { type CircuitRunRow, readCircuitRuns, runsOfNetwork, saveCircuitRuns } from './circuitRuns';
import {
  columnsCsv,
  hasExperiment,
  readColumnsCsv,
  readExperiments,
  type SavedExperiments,
  savedExperiment,
  saveExperiments,
  withExperiment,
} from './experimentFiles';

it('writes columns in order and reads them back, nothing where there is no number', () => {
  const csv = columnsCsv(
    ['b', 'a'],
    [
      { a: 1, b: 'x', c: 3 },
      { a: Number.NaN, b: true },
    ],
  );
  expect(csv).toBe('b,a\nx,1\ntrue,\n');
  expect(readColumnsCsv(csv)).toEqual([
    { b: 'x', a: '1' },
    { b: 'true', a: '' },
  ]);
});

it('is saved after each experiment, and goes on with those that are missing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'experiments-'));
  const [first, second] = EXPERIMENT_NAMES as unknown as [ExperimentName, ExperimentName];
  const experiment = (name: ExperimentName, seeds: readonly number[]) =>
    savedExperiment(name, {
      runs: seeds.map((seed) => ({
        ...{ experiment: name, seed, seen: true, memorisedAt: 10, grokkedAt: Number.NaN },
        ...{ ungrokkedAt: Number.NaN, steps: 50, trainAccuracy: 1, testAccuracy: 0.5 },
      })),
      rows: [{ step: 0, trainAccuracy: 0, testAccuracy: 0, trainExamples: 9 } as MetricsRow],
    });
  let saved: SavedExperiments = { runs: [], curves: [] };
  saved = withExperiment(saved, second, experiment(second, [0, 1]));
  saved = withExperiment(saved, first, experiment(first, [0]));
  await saveExperiments(folder, saved);
  const read = await readExperiments(folder);
  expect(read).toEqual(saved);
  if (!read) throw new Error('Nothing was saved.');
  expect(read.runs.map((run) => run.experiment)).toEqual([first, second, second]);
  expect(hasExperiment(read, second, [0, 1])).toBe(true);
  expect(hasExperiment(read, first, [0, 1])).toBe(false);
  expect(hasExperiment({ ...read, curves: [] }, second, [0, 1])).toBe(false);
  await rm(folder, { recursive: true });
});

it('holds the runs of Figure 9, nothing where there is no number', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'circuits-'));
  expect(await readCircuitRuns(folder)).toEqual([]);
  const row: CircuitRunRow = {
    ...{ network: 'onehot', seed: 3, step: 10, weightNorm: 30.25, trainAccuracy: 1 },
    ...{ testAccuracy: Number.NaN, oGen: -0.5, oMemTrain: 1e-7, oGenHeldOut: Number.NaN },
    ...{ oMemHeldOut: 2, lookedUp: 0.45 },
  };
  const rows = [row, { ...row, step: 20 }, { ...row, seed: 4 }, { ...row, network: 'embedding' }];
  await saveCircuitRuns(folder, rows);
  const read = await readCircuitRuns(folder);
  expect(read).toEqual(rows);
  expect(runsOfNetwork(read, 'onehot')).toEqual([rows.slice(0, 2), [rows[2]]]);
  await rm(folder, { recursive: true });
});
