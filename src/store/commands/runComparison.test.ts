import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../run/events/snapshot';
import type { LabHarness } from '../testing/labHarness';
import { labHarness } from '../testing/labHarness';
import { metricRows } from '../testing/metricRows';

const snapshotAt = (step: number): Snapshot => {
  const part = (value: number) => ({ w: Float32Array.of(value, value) });
  const state = { weights: part(step), m: part(1), v: part(2), compensation: part(3) };
  return { step, optimizerStep: step, state };
};
const state = ({ lab }: LabHarness) => lab.store.getState();
const starts = ({ commands }: LabHarness) => commands.filter((command) => command.type === 'start');
const run = (made: LabHarness) => starts(made).at(-1)?.run ?? 0;

/** Reports of the run of the moment: it measured at these steps, and took a snapshot at each. */
function trains(made: LabHarness, steps: readonly number[], testAccuracy = 0): void {
  const columns = metricRows(steps, {
    trainAccuracy: () => 1,
    testAccuracy: () => testAccuracy,
    trainExamples: () => state(made).runConfig?.task.trainExamples ?? 0,
    randomLabels: () => 0,
  });
  const step = steps.at(-1) ?? 0;
  made.report({ type: 'progress', run: run(made), step, stepsPerSecond: 1, columns });
  for (const at of steps) {
    made.report({ type: 'snapshot', run: run(made), snapshot: snapshotAt(at) });
  }
}

/** A bench whose run has measured at these steps, with a snapshot of each, and goes on. */
function running(steps = [0, 100, 200, 300], search = '?preset=small'): LabHarness {
  const made = labHarness(search);
  made.ready();
  made.lab.run();
  made.report({ type: 'resumed', run: run(made) });
  trains(made, steps);
  made.advance(1000);
  return made;
}

describe('a branch', () => {
  it('goes on from the last snapshot up to a step, and the run before stays as it was', () => {
    const made = running();
    made.lab.branch(250);
    expect(starts(made).at(-1)).toMatchObject({ starts: [{ step: 200, optimizerStep: 200 }] });
    expect(made.commands.at(-1)).toMatchObject({ type: 'resume' });
    const [kept] = state(made).compared;
    expect([...(kept?.columns.step ?? [])]).toEqual([0, 100, 200, 300]);
    expect(kept).toMatchObject({ snapshotSteps: [0, 100, 200, 300], isShown: true });
    expect(state(made)).toMatchObject({
      status: 'starting',
      step: 200,
      branchedAt: 200,
      snapshotSteps: [0, 100, 200],
      marks: [],
    });
  });

  it('shows the rows up to there, then its own, each step once', () => {
    const made = running();
    made.lab.branch(200);
    trains(made, [200, 210, 400]);
    expect([...made.lab.history.columns().step]).toEqual([0, 100, 200, 210, 400]);
    expect(state(made).snapshotSteps).toEqual([0, 100, 200, 210, 400]);
    expect([...(state(made).compared[0]?.columns.step ?? [])]).toEqual([0, 100, 200, 300]);
  });

  it('takes the settings of the controls, and marks where it leaves the run', () => {
    const made = running();
    made.lab.setSetting('task.trainExamples', 100);
    made.lab.setSetting('optimizer.onDataChange', 'reset');
    made.lab.branch(200);
    const [start] = starts(made).slice(-1);
    expect(start?.configs[0]?.task.trainExamples).toBe(100);
    // Other data, and the optimiser is to begin afresh with them.
    expect(start?.starts?.[0]).toMatchObject({
      step: 200,
      optimizerStep: 0,
      state: { weights: { w: Float32Array.of(200, 200) }, m: { w: Float32Array.of(0, 0) } },
    });
    expect(state(made).marks).toEqual([
      { step: 200, path: 'task.trainExamples', from: 616, value: 100, afresh: true },
    ]);
    expect(state(made).compared[0]?.marks).toEqual([]); // what waited for the run before never reached it
    made.advance(1000);
    expect(made.commands.map(({ type }) => type)).not.toContain('set');
    expect(state(made).pendingRestart).toEqual([]);
  });

  it('keeps the optimiser’s memory where the data are the same, or it was asked to', () => {
    const same = running();
    same.lab.setSetting('optimizer.onDataChange', 'reset');
    same.lab.setSetting('optimizer.weightDecay', 0.3);
    same.lab.branch(200);
    expect(starts(same).at(-1)?.starts?.[0]?.optimizerStep).toBe(200);
    const kept = running();
    kept.lab.setSetting('task.trainExamples', 100);
    kept.lab.branch(200);
    expect(starts(kept).at(-1)?.starts?.[0]?.optimizerStep).toBe(200);
  });

  it('reads its phase from both: who grokked before can ungrok', () => {
    const made = running([0]);
    const steps = (from: number) => Array.from({ length: 12 }, (_, i) => from + 100 * i);
    trains(made, steps(10), 0);
    trains(made, steps(1300), 1);
    made.advance(1000);
    expect(state(made).phase.name).toBe('grokked');
    made.lab.setSetting('task.trainExamples', 100);
    made.lab.branch(2400);
    trains(made, steps(2500), 0.02);
    made.advance(1000);
    expect(state(made).phase).toMatchObject({ name: 'ungrokked', grokkedAt: 1300 });
    expect(state(made).compared[0]?.phase.name).toBe('grokked');
  });

  it('is a run like any other: it is changed, branched and started over', () => {
    const made = running();
    made.lab.branch(200);
    trains(made, [210, 400]);
    made.lab.setSetting('optimizer.weightDecay', 0.1);
    made.advance(1000);
    expect(made.commands.at(-1)).toMatchObject({ type: 'set', settings: { weightDecay: 0.1 } });
    made.report({ type: 'changed', run: run(made), step: 400, settings: { weightDecay: 0.1 } });
    trains(made, [500]);
    made.lab.branch(100); // before it left the first run
    expect(state(made).marks).toMatchObject([{ step: 100, from: 1, value: 0.1 }]);
    expect(state(made).compared).toHaveLength(2);
    made.lab.restart();
    expect(starts(made).at(-1)).not.toHaveProperty('starts');
    expect(state(made)).toMatchObject({ branchedAt: undefined, step: 0 });
  });

  it('leaves a cut that is past behind, and has the examples of then', () => {
    const cut = '?preset=small&cut.step=200&cut.trainExamples=50';
    const past = running([0, 100, 200, 300], cut);
    past.lab.branch(300);
    const config = starts(past).at(-1)?.configs[0];
    expect(config).toMatchObject({ task: { trainExamples: 50 }, cut: { step: 0 } });
    const ahead = running([0, 100, 200, 300], cut);
    ahead.lab.branch(100);
    const uncut = starts(ahead).at(-1)?.configs[0];
    expect(uncut).toMatchObject({ task: { trainExamples: 616 }, cut: { step: 200 } });
  });

  it('says which setting differs where it cannot be, and leaves the run alone', () => {
    const made = running();
    made.lab.setSetting('model.dHidden', 32);
    made.lab.branch(200);
    expect(starts(made)).toHaveLength(1);
    expect(state(made).notices).toEqual([
      {
        field: 'runs',
        code: 'other-network',
        values: { differences: [{ path: 'model.dHidden', needed: 64, value: 32 }] },
      },
    ]);
    made.lab.setSetting('model.dHidden', 64);
    made.lab.setSetting('maxSteps', 150);
    made.lab.branch(200);
    expect(state(made).notices[0]).toEqual({
      field: 'runs',
      code: 'no-step-left',
      values: { step: 200, maxSteps: 150 },
    });
    made.lab.setSetting('maxSteps', 250);
    made.lab.branch(200);
    expect(starts(made)).toHaveLength(2);
    expect(state(made).notices).toEqual([]);
  });
});

describe('runs that are kept', () => {
  it('stay when another begins, only where that was asked for', () => {
    const made = running();
    made.lab.restart();
    expect(state(made).compared).toEqual([]);
    trains(made, [0, 10, 20]);
    made.lab.compareRun(true);
    made.lab.setSetting('seed', 3);
    made.lab.restart();
    expect(state(made)).toMatchObject({ willCompare: false, compared: [{ began: { seed: 0 } }] });
    trains(made, [0, 50]);
    made.lab.branch(15, state(made).compared[0]?.id);
    expect(state(made).notices[0]).toMatchObject({
      code: 'other-network',
      values: { differences: [{ path: 'seed', needed: 0, value: 3 }] },
    });
    made.lab.setSetting('seed', 0);
    made.lab.branch(15, state(made).compared[0]?.id);
    expect(starts(made).at(-1)?.starts?.[0]?.step).toBe(10);
    expect(state(made).compared.map(({ began }) => began.seed)).toEqual([0, 3]);
  });

  it('are hidden, shown and removed, and their colour is free again', () => {
    const made = running();
    made.lab.branch(100);
    trains(made, [150]);
    made.lab.branch(100);
    const [first, second] = state(made).compared;
    expect([first?.colorIndex, second?.colorIndex]).toEqual([1, 2]);
    made.lab.showRun(first?.id ?? 0, false);
    expect(state(made).compared.map(({ isShown }) => isShown)).toEqual([false, true]);
    made.lab.removeRun(first?.id ?? 0);
    trains(made, [150]);
    made.lab.branch(100);
    expect(state(made).compared.map(({ colorIndex }) => colorIndex)).toEqual([2, 1]);
  });

  it('are eight at most with the one that goes on, and the ninth is refused', () => {
    const made = running();
    for (let i = 0; i < 7; i++) {
      made.lab.branch(200);
      trains(made, [250, 300]);
    }
    expect(state(made).compared).toHaveLength(7);
    made.lab.branch(200);
    made.lab.compareRun(true);
    expect(state(made)).toMatchObject({
      willCompare: false,
      compared: { length: 7 },
      notices: [{ code: 'charts-full', values: { most: 8 } }],
    });
    expect(new Set(state(made).compared.map(({ colorIndex }) => colorIndex)).size).toBe(7);
    made.lab.removeRun(state(made).compared[2]?.id ?? 0);
    expect(state(made).notices).toEqual([]);
    made.lab.branch(200);
    expect(state(made).compared).toHaveLength(7);
  });

  it('are read again by other thresholds', () => {
    const made = running();
    trains(made, [400, 500], 0.6);
    made.lab.branch(500);
    expect(state(made).compared[0]?.phase.grokkedAt).toBeUndefined();
    made.lab.setSetting('phases.grokked', 0.5);
    expect(state(made).compared[0]?.phase.grokkedAt).toBe(400);
  });
});
