import { describe, expect, it } from 'vitest';
import { createLab } from '../createLab';
import { metricRows } from '../testing/metricRows';
import { commandTypes, reportPaused, runningLab } from '../testing/runningLab';

describe('settings during a run', () => {
  it('sends a live one after the debounce, and marks the charts where it took effect', () => {
    const made = runningLab();
    for (const value of [0.9, 0.5, 0.4, 0.3]) {
      made.lab.setSetting('optimizer.weightDecay', value);
      made.advance(100); // a slider under way
    }
    expect(commandTypes(made)).not.toContain('set');
    made.advance(1000);
    const sets = made.commands.filter(({ type }) => type === 'set');
    expect(sets).toMatchObject([{ settings: { weightDecay: 0.3 } }]);
    made.report({ type: 'changed', run: 1, step: 70, settings: { weightDecay: 0.3 } });
    expect(made.lab.store.getState().marks).toEqual([
      { step: 70, path: 'optimizer.weightDecay', from: 1, value: 0.3, afresh: false },
    ]);
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('cuts the training examples of a run, as one change for a slider under way', () => {
    const made = runningLab();
    for (const value of [1500, 1000, 400, 200]) {
      made.lab.setSetting('task.trainExamples', value);
      made.advance(100);
    }
    made.lab.setSetting('optimizer.onDataChange', 'reset');
    made.advance(1000);
    const sets = made.commands.filter(({ type }) => type === 'set');
    expect(sets).toMatchObject([{ settings: { trainExamples: 200, onDataChange: 'reset' } }]);
    const changed = { trainExamples: 200, onDataChange: 'reset' } as const;
    made.report({ type: 'changed', run: 1, step: 70, settings: changed });
    expect(made.lab.store.getState()).toMatchObject({
      marks: [{ step: 70, path: 'task.trainExamples', from: 1740, value: 200, afresh: true }],
      pendingRestart: [],
      runConfig: { task: { trainExamples: 200 } },
    });
    made.advance(1000);
    expect(made.urls.at(-1)).toContain('task.trainExamples=200'); // a link repeats what the controls say
  });

  it('marks nothing where a change was taken back before it took effect', () => {
    const made = runningLab();
    const at = (step: number, trainExamples: number) =>
      made.report({ type: 'changed', run: 1, step, settings: { trainExamples } });
    at(70, 200);
    at(70, 1740);
    expect(made.lab.store.getState().marks).toEqual([]);
    at(70, 200);
    at(90, 1740);
    expect(made.lab.store.getState().marks.map(({ from, value }) => [from, value])).toEqual([
      [1740, 200],
      [200, 1740],
    ]);
  });

  it('tells what it is tested with now', () => {
    const made = runningLab();
    const engine = {
      name: 'wasm',
      label: 'Paper',
      software: false,
      memory: { bytes: 1, largestBytes: 1, where: 'heap' },
    } as const;
    const members = [{ trainExamples: 1740, testExamples: 1741, mirrorsDropped: 0 }];
    made.report({ type: 'started', run: 1, info: { engine, parameters: 1, members } });
    const fewer = [{ trainExamples: 200, testExamples: 3281, mirrorsDropped: 0 }];
    made.report({ type: 'data', run: 1, step: 20, members: fewer });
    expect(made.lab.store.getState().info).toMatchObject({ parameters: 1, members: fewer });
  });

  it('keeps a number of examples of another task from the run', () => {
    const made = runningLab();
    made.lab.setSetting('task.p', 31);
    made.lab.setSetting('task.trainExamples', 900);
    made.advance(1000);
    expect(commandTypes(made)).not.toContain('set');
    expect(made.lab.store.getState().pendingRestart).toEqual(['task.p', 'task.trainExamples']);
    made.lab.setSetting('task.p', 59);
    expect(made.setting('task.trainExamples')).toBe(1740); // the run's, as nothing else was asked of that task
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('lets new examples wait after the last step: to go on with, or to start with', () => {
    const finished = () => {
      const made = runningLab(4000);
      made.report({ type: 'finished', run: 1, step: 4000 });
      made.lab.setSetting('task.trainExamples', 200);
      made.advance(1000);
      expect(commandTypes(made)).not.toContain('set');
      return made;
    };
    const over = finished();
    over.lab.run();
    expect(over.commands.at(-2)).toMatchObject({
      type: 'start',
      configs: [{ task: { trainExamples: 200 } }],
    });
    const further = finished();
    further.lab.setSetting('maxSteps', 8000);
    further.lab.run();
    expect(further.commands.at(-2)).toMatchObject({
      settings: { trainExamples: 200, maxSteps: 8000 },
    });
    expect(commandTypes(further).at(-1)).toBe('resume');
  });

  it('reads the run again by other thresholds, and tells the worker nothing', () => {
    const made = runningLab();
    expect(made.lab.store.getState().phase.name).toBe('plateau');
    made.lab.setSetting('phases.grokked', 0.5);
    made.report({
      type: 'progress',
      run: 1,
      step: 60,
      stepsPerSecond: 100,
      columns: metricRows([60], { trainAccuracy: () => 1, testAccuracy: () => 0.6 }),
    });
    made.advance(1000);
    expect(made.lab.store.getState().phase).toMatchObject({ name: 'grokked' });
    made.lab.setSetting('phases.grokked', 0.7);
    expect(made.lab.store.getState().phase.grokkedAt).toBeUndefined();
    made.advance(1000);
    expect(commandTypes(made)).toEqual(['start', 'resume']);
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('leaves the run alone with any other, until restart', () => {
    const made = runningLab();
    made.lab.setSetting('model.dHidden', 64);
    made.advance(1000);
    expect(commandTypes(made)).toEqual(['start', 'resume']);
    expect(made.lab.store.getState().pendingRestart).toEqual(['model.dHidden']);
    made.lab.setSetting('model.dHidden', 128);
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
    made.lab.setSetting('model.dHidden', 32);
    made.lab.restart();
    expect(made.commands.at(-2)).toMatchObject({
      type: 'start',
      configs: [{ model: { dHidden: 32 } }],
    });
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('does not count a size that the model has no use for', () => {
    const made = runningLab();
    made.lab.setSetting('model.heads', 2);
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('another preset does not touch a run; the next Run after a pause starts it', () => {
    const made = runningLab();
    made.lab.choosePreset('paper');
    made.advance(1000);
    made.lab.setSetting('task.trainExamples', 5000);
    made.lab.setSetting('optimizer.weightDecay', 2);
    made.advance(1000);
    expect(commandTypes(made)).toEqual(['start', 'resume']);
    expect(made.lab.store.getState().pendingRestart).toContain('optimizer.learningRate');
    made.lab.pause();
    reportPaused(made, 60);
    made.lab.run();
    expect(made.commands.at(-2)).toMatchObject({ type: 'start', configs: [{ preset: 'paper' }] });
  });

  it('opens a run from elsewhere at step 0, in place of its own', () => {
    const made = runningLab();
    made.lab.setSetting('speed', 50);
    made.lab.setSetting('task.p', 1000);
    const { config } = made.lab.store.getState();
    const cell = { ...config, seed: 7, speed: 0, task: { ...config.task, trainExamples: 333 } };
    made.lab.open(cell);
    expect(made.lab.store.getState()).toMatchObject({
      status: 'idle',
      runConfig: undefined,
      pendingRestart: [],
      notices: [],
      config: { ...cell, speed: 50 },
    });
    made.lab.run();
    expect(made.commands.slice(-2)).toMatchObject([
      { type: 'start', configs: [{ seed: 7, task: { trainExamples: 333 } }] },
      { type: 'resume' },
    ]);
    made.advance(1000);
    expect(made.urls.at(-1)).toContain('task.trainExamples=333');
  });

  it('keeps the old value and says why when the new one cannot be', () => {
    const made = runningLab();
    made.lab.setSetting('task.p', 1000);
    expect(made.setting('task.p')).toBe(59);
    expect(made.lab.store.getState().notices.map(({ field }) => field)).toEqual(['task.p']);
    made.lab.setSetting('task.p', 31);
    expect(made.lab.store.getState().notices).toEqual([]);
  });

  it('writes the address, but not with every movement', () => {
    const made = runningLab();
    made.urls.length = 0;
    for (let seed = 1; seed <= 20; seed++) made.lab.setSetting('seed', seed);
    made.advance(1000);
    expect(made.urls.length).toBeLessThanOrEqual(2);
    expect(made.urls.at(-1)).toBe('?preset=quick&seed=20');
  });
});

it('keeps what a link holds, whatever is chosen', () => {
  const lab = createLab({
    createClient: () => ({ close: () => undefined }) as never,
    search: '?preset=small&optimizer.weightDecay=0.3&task.trainExamples=700',
    lockedPaths: ['optimizer.weightDecay', 'task.trainExamples'],
    replaceUrl: () => undefined,
    clock: { now: () => 0, after: () => () => undefined },
  });
  const settings = () => {
    const { preset, task, optimizer } = lab.store.getState().config;
    return [preset, task.p, task.trainExamples, optimizer.weightDecay];
  };
  expect(settings()).toEqual(['small', 37, 700, 0.3]);
  lab.choosePreset('quick');
  expect(settings()).toEqual(['quick', 59, 700, 0.3]);
  lab.setSetting('optimizer.weightDecay', 1);
  lab.setSetting('task.p', 41);
  expect(settings()).toEqual(['quick', 41, 700, 0.3]);
  // Where it cannot hold, it says so.
  lab.setSetting('task.p', 11);
  expect(settings()).toEqual(['quick', 11, 121, 0.3]);
  expect(lab.store.getState().notices[0]?.field).toBe('task.trainExamples');
});
