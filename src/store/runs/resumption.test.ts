import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import type { RunConfig } from '../../run/config/runConfig';
import type { Snapshot } from '../../run/events/snapshot';
import type { SavedRun } from '../persistence/savedRun';
import { metricRows } from '../testing/metricRows';
import { resumeFromCheckpoint } from './resumption';
import type { Mark } from './runStory';

const configOf = (more: Record<string, string | number> = {}): RunConfig =>
  parseConfig(
    Object.entries({ preset: 'small', ...more }).map(([path, value]) => [path, String(value)]),
  ).config;

const snapshotAt = (step: number): Snapshot => {
  const part = () => ({ w: Float32Array.of(step) });
  const state = { weights: part(), m: part(), v: part(), compensation: part() };
  return { step, optimizerStep: step, state };
};

const savedOf = (began: RunConfig, marks: Mark[], inForce = began, at = 200): SavedRun => ({
  summary: {
    ...{ id: 'a', beganAt: 1, writtenAt: 2, began, inForce, controls: inForce, marks },
    ...{ branchedAt: undefined, engine: 'wasm', step: 350, checkpointStep: at, rows: 4 },
    ...{ bytes: 1, phase: 'plateau', testAccuracy: 0.1, isOpen: true },
  },
  columns: metricRows([0, 100, 200, 300]),
  checkpoint: snapshotAt(at),
  frames: [],
  damagedFrames: 0,
});

const change = (step: number, value: number): Mark => ({
  ...{ step, path: 'optimizer.weightDecay', from: 1, value, afresh: false },
});

describe('a run that goes on from its checkpoint', () => {
  it('has what was measured up to there, and goes by what was in force after it', () => {
    const run = resumeFromCheckpoint(savedOf(configOf(), [change(100, 0.5), change(200, 0.3)]));
    expect([...run.columns.step]).toEqual([0, 100, 200]);
    expect(run.began.optimizer.weightDecay).toBe(1);
    expect(run.runConfig.optimizer.weightDecay).toBe(0.3);
    expect(run.marks).toHaveLength(2);
    expect(run.snapshot).toEqual(snapshotAt(200));
  });

  it('has not got what was changed later, and its controls do not say so', () => {
    const inForce = configOf({ 'optimizer.weightDecay': 0.3, maxSteps: 5000 });
    const run = resumeFromCheckpoint(savedOf(configOf(), [change(250, 0.3)], inForce));
    expect(run.marks).toEqual([]);
    expect(run.runConfig.optimizer.weightDecay).toBe(1);
    expect(run.controls.optimizer.weightDecay).toBe(1);
    expect(run.runConfig.maxSteps).toBe(5000); // no mark tells when; the latest holds
  });

  it('leaves settings alone that wait for a restart', () => {
    const { summary: facts, ...rest } = savedOf(configOf(), []);
    const controls = configOf({ 'task.p': 41, 'task.trainExamples': 700, seed: 4 });
    const run = resumeFromCheckpoint({ summary: { ...facts, controls }, ...rest });
    expect(run.controls).toEqual(controls);
    expect(run.runConfig.seed).toBe(0);
  });

  it('is on the other side of its own cut where that is the step', () => {
    const cut = { 'cut.step': 200, 'cut.trainExamples': 50 };
    const mark: Mark = {
      ...{ step: 200, path: 'task.trainExamples', from: 616, value: 50, afresh: false },
      isCut: true,
    };
    const kept = resumeFromCheckpoint(savedOf(configOf(cut), [mark]));
    expect(kept.runConfig.task.trainExamples).toBe(50);
    expect(kept.snapshot.optimizerStep).toBe(200);
    const reset = resumeFromCheckpoint(
      savedOf(configOf({ ...cut, 'optimizer.onDataChange': 'reset' }), [mark]),
    );
    expect(reset.snapshot).toMatchObject({
      optimizerStep: 0,
      state: { weights: { w: Float32Array.of(200) }, m: { w: Float32Array.of(0) } },
    });
    const before = resumeFromCheckpoint(savedOf(configOf(cut), [], configOf(cut), 100));
    expect(before.runConfig.task.trainExamples).toBe(616);
    expect(before.runConfig.cut.step).toBe(200);
  });
});
