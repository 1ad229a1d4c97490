import { describe, expect, it } from 'vitest';
import { PRESETS } from '../run/config/presets';
import type { Profile } from '../run/profile/profile';
import type { LabHarness } from './testing/labHarness';
import { labHarness, testRates } from './testing/labHarness';
import { metricRows } from './testing/metricRows';

const status = ({ lab }: LabHarness) => lab.store.getState().status;
const types = ({ commands: told }: LabHarness) => told.map(({ type }) => type);
const lastRun = ({ commands: told }: LabHarness) =>
  told.reduce((run, command) => (command.type === 'start' ? command.run : run), 0);

/** A bench whose run goes on and has measured up to `step`. */
function running(step = 50, search = '?preset=quick'): LabHarness {
  const made = labHarness(search);
  made.ready();
  made.lab.run();
  const run = lastRun(made);
  made.report({ type: 'resumed', run });
  made.report({
    type: 'progress',
    run,
    step,
    stepsPerSecond: 100,
    columns: metricRows([0, step], { trainAccuracy: () => 1, testAccuracy: () => 0 }),
  });
  made.advance(1000);
  return made;
}
const pausedAt = (made: LabHarness, step: number) =>
  made.report({ type: 'paused', run: lastRun(made), step });

describe('run and pause', () => {
  it('waits for the worker, then starts and resumes', () => {
    const made = labHarness();
    made.lab.run();
    expect(types(made)).toEqual([]);
    made.ready();
    expect(types(made)).toEqual(['start', 'resume']);
    expect(status(made)).toBe('starting');
    made.report({ type: 'resumed', run: 1 });
    expect(status(made)).toBe('running');
  });

  it('starts at once with run=1, and leaves the address alone', () => {
    const made = labHarness('?run=1');
    made.ready();
    made.advance(5000);
    expect(types(made)).toEqual(['start', 'resume']);
    expect(made.urls).toEqual([]);
  });

  it('is paused only when nothing is in flight, and goes on with the same run', () => {
    const made = running();
    made.lab.pause();
    expect(status(made)).toBe('pausing');
    pausedAt(made, 60);
    expect(status(made)).toBe('paused');
    expect(made.lab.store.getState().step).toBe(60);
    made.lab.run();
    expect(types(made)).toEqual(['start', 'resume', 'pause', 'resume']);
  });

  it('goes on past its end only when the end was moved, and starts over otherwise', () => {
    const over = running(4000);
    over.report({ type: 'finished', run: 1, step: 4000 });
    over.lab.run();
    expect(types(over).filter((type) => type === 'start')).toHaveLength(2);

    const further = running(4000);
    further.report({ type: 'finished', run: 1, step: 4000 });
    further.lab.setSetting('maxSteps', 5000);
    further.lab.run();
    expect(types(further)).toEqual(['start', 'resume', 'set', 'resume']);
    expect(further.lab.history.length).toBe(2);
  });

  it('reset frees the run, clears the charts and keeps the settings', () => {
    const made = running();
    made.lab.setSetting('seed', 5);
    made.lab.reset();
    expect(types(made).at(-1)).toBe('stop');
    expect(made.lab.history.length).toBe(0);
    expect(made.setting('seed')).toBe(5);
    expect(made.lab.store.getState()).toMatchObject({
      status: 'idle',
      step: 0,
      pendingRestart: [],
    });
  });
});

describe('step', () => {
  it('takes the steps asked for, one call after the other', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const first = made.lab.step(1);
    const second = made.lab.step(3);
    await Promise.resolve().then(() => undefined);
    expect(types(made)).toEqual(['start', 'step']);
    pausedAt(made, 1);
    await first;
    await Promise.resolve().then(() => undefined);
    expect(made.commands.at(-1)).toMatchObject({ type: 'step', steps: 3 });
    pausedAt(made, 4);
    await second;
    expect(made.lab.store.getState().step).toBe(4);
  });

  it('resolves when the run is lost or reset under it', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const lost = made.lab.step(1);
    await Promise.resolve().then(() => undefined);
    made.lose();
    await lost;
    expect(status(made)).toBe('failed');
  });
});

describe('settings during a run', () => {
  it('sends a live one once it rests, and marks the charts where it took effect', () => {
    const made = running();
    for (const value of [0.9, 0.5, 0.4, 0.3]) {
      made.lab.setSetting('optimizer.weightDecay', value);
      made.advance(100); // a slider under way
    }
    expect(types(made)).not.toContain('set');
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
    const made = running();
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
    const made = running();
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
    const made = running();
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
    const made = running();
    made.lab.setSetting('task.p', 31);
    made.lab.setSetting('task.trainExamples', 900);
    made.advance(1000);
    expect(types(made)).not.toContain('set');
    expect(made.lab.store.getState().pendingRestart).toEqual(['task.p', 'task.trainExamples']);
    made.lab.setSetting('task.p', 59);
    expect(made.setting('task.trainExamples')).toBe(1740); // the run's, as nothing else was asked of that task
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('lets new examples wait after the last step: to go on with, or to start with', () => {
    const finished = () => {
      const made = running(4000);
      made.report({ type: 'finished', run: 1, step: 4000 });
      made.lab.setSetting('task.trainExamples', 200);
      made.advance(1000);
      expect(types(made)).not.toContain('set');
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
    expect(types(further).at(-1)).toBe('resume');
  });

  it('reads the run again by other thresholds, and tells the worker nothing', () => {
    const made = running();
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
    expect(types(made)).toEqual(['start', 'resume']);
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('leaves the run alone with any other, until restart', () => {
    const made = running();
    made.lab.setSetting('model.dHidden', 64);
    made.advance(1000);
    expect(types(made)).toEqual(['start', 'resume']);
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
    const made = running();
    made.lab.setSetting('model.heads', 2);
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('another preset does not touch a run; the next Run after a pause starts it', () => {
    const made = running();
    made.lab.choosePreset('paper');
    made.advance(1000);
    made.lab.setSetting('task.trainExamples', 5000);
    made.lab.setSetting('optimizer.weightDecay', 2);
    made.advance(1000);
    expect(types(made)).toEqual(['start', 'resume']);
    expect(made.lab.store.getState().pendingRestart).toContain('optimizer.learningRate');
    made.lab.pause();
    pausedAt(made, 60);
    made.lab.run();
    expect(made.commands.at(-2)).toMatchObject({ type: 'start', configs: [{ preset: 'paper' }] });
  });

  it('opens a run from elsewhere at step 0, in place of its own', () => {
    const made = running();
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
    const made = running();
    made.lab.setSetting('task.p', 1000);
    expect(made.setting('task.p')).toBe(59);
    expect(made.lab.store.getState().notices.map(({ field }) => field)).toEqual(['task.p']);
    made.lab.setSetting('task.p', 31);
    expect(made.lab.store.getState().notices).toEqual([]);
  });

  it('writes the address, but not with every movement', () => {
    const made = running();
    made.urls.length = 0;
    for (let seed = 1; seed <= 20; seed++) made.lab.setSetting('seed', seed);
    made.advance(1000);
    expect(made.urls.length).toBeLessThanOrEqual(2);
    expect(made.urls.at(-1)).toBe('?preset=quick&seed=20');
  });
});

describe('this machine', () => {
  const slow = testRates(10, 25);

  it('opens with Quick where that groks within seconds, whatever computes it', () => {
    for (const rates of [testRates(3000), testRates(40)]) {
      const made = labHarness('?seed=4');
      made.ready(rates, { webgpu: 'none', description: 'No adapter.' });
      expect(made.rateRequests.map(({ preset }) => preset)).toEqual(['quick']);
      expect(made.setting('preset')).toBe('quick');
      expect(made.lab.store.getState().opening).toBeUndefined();
      expect(made.lab.store.getState().rates).toBe(rates);
    }
  });

  it('gets a small problem where Quick would be slow, is told why, and how fast that one is', () => {
    const made = labHarness('?seed=4');
    made.ready(slow);
    expect(made.setting('task.p')).toBe(PRESETS.small.settings['task.p']);
    expect(made.setting('seed')).toBe(4);
    expect(made.lab.store.getState().opening).toEqual({
      code: 'slow',
      values: { stepsPerSecond: 25 },
    });
    made.advance(1000);
    expect(made.rateRequests.map(({ preset }) => preset)).toEqual(['quick', 'small']);
  });

  it('gets a small problem where nothing of ours trains', () => {
    const made = labHarness();
    made.ready({ fastest: 'tfjs', rates: [], reason: 'TensorFlow.js trains instead.' });
    expect(made.setting('preset')).toBe('small');
    expect(made.lab.store.getState().opening?.code).toBe('unknown-speed');
  });

  it.each(['?preset=quick', '?task.op=subtract', '?model.dHidden=96'])(
    'gets what %s asks for',
    (search) => {
      const made = labHarness(search);
      made.ready(slow);
      expect(made.setting('task.p')).toBe(59);
      expect(made.lab.store.getState().opening).toBeUndefined();
    },
  );

  it('is not overruled once a person has chosen', () => {
    const made = labHarness();
    made.lab.setSetting('task.p', 43);
    made.ready(slow);
    expect(made.setting('task.p')).toBe(43);
  });

  it.each([
    ['Run pressed at once', ''],
    ['run=1', '?run=1'],
  ])('waits with %s until it knows what to open with', (_how, search) => {
    const made = labHarness(search);
    made.ready('later');
    made.lab.run();
    expect(status(made)).toBe('starting');
    expect(types(made)).toEqual([]);
    made.answer(slow);
    expect(types(made)).toEqual(['start', 'resume']);
    expect(made.commands[0]).toMatchObject({ configs: [{ preset: 'small' }] });
  });

  it('does not wait when the address says what to run, or when a person does', () => {
    const named = labHarness('?preset=quick&run=1');
    named.ready('later');
    expect(types(named)).toEqual(['start', 'resume']);
    expect(named.rateRequests).toEqual([]); // an engine is not timed beside a run

    const chosen = labHarness('?run=1');
    chosen.ready('later');
    chosen.lab.setSetting('task.p', 43);
    expect(types(chosen)).toEqual(['start', 'resume']);
    expect(chosen.commands[0]).toMatchObject({ configs: [{ task: { p: 43 } }] });
    chosen.answer(slow);
    expect(chosen.setting('task.p')).toBe(43);
  });

  it('forgets a Run that waits when it is taken back', () => {
    const made = labHarness();
    made.ready('later');
    made.lab.run();
    made.lab.pause();
    made.answer(slow);
    expect(types(made)).toEqual([]);
    expect(status(made)).toBe('idle');
  });
});

describe('the rates of the engines', () => {
  it('are asked for again once changed settings rest, where they take another time to train', () => {
    const made = labHarness('?preset=quick');
    made.ready();
    expect(made.rateRequests).toHaveLength(1);
    for (const p of [31, 37, 41, 43]) {
      made.lab.setSetting('task.p', p);
      made.advance(100);
    }
    made.lab.setSetting('seed', 5);
    made.advance(1000);
    expect(made.rateRequests.map(({ task }) => task.p)).toEqual([59, 43]);
    made.lab.setSetting('optimizer.weightDecay', 0.3);
    made.lab.setSetting('engine', 'wasm');
    made.advance(1000);
    expect(made.rateRequests).toHaveLength(2);
  });

  it('stand while a run goes on, and follow the settings when it rests', () => {
    const made = running();
    const before = made.lab.store.getState().rates;
    made.lab.setSetting('model.dHidden', 64);
    made.advance(1000);
    expect(made.rateRequests).toHaveLength(1);
    expect(made.lab.store.getState().rates).toBe(before);
    made.lab.pause();
    pausedAt(made, 60);
    made.advance(1000);
    expect(made.rateRequests.map(({ model }) => model.dHidden)).toEqual([128, 64]);
  });

  it('come with a run that was started before they were known', () => {
    const made = labHarness('?preset=quick&run=1');
    made.ready('later');
    const rates = testRates(900);
    const engine = {
      name: 'webgpu',
      label: 'WebGPU on paper',
      software: false,
      memory: { bytes: 1, largestBytes: 1, where: 'heap' },
      rates,
    } as const;
    made.report({
      type: 'started',
      run: lastRun(made),
      info: { engine, parameters: 1, members: [] },
    });
    expect(made.lab.store.getState().rates).toBe(rates);
  });

  it('of a question that is no longer asked are dropped', () => {
    const made = labHarness('?preset=quick');
    made.ready('later');
    made.lab.setSetting('task.p', 31);
    made.advance(1000);
    expect(made.rateRequests).toHaveLength(2);
    made.report({ type: 'rates', ask: 1, rates: testRates(7) });
    expect(made.lab.store.getState().rates).toBeUndefined();
    made.report({ type: 'rates', ask: 2, rates: testRates(8) });
    expect(made.lab.store.getState().rates).toEqual(testRates(8));
  });
});

describe('when it fails', () => {
  it('keeps the charts, says why, and runs again with a new worker', () => {
    const made = running();
    made.lose();
    expect(status(made)).toBe('failed');
    expect(made.lab.store.getState().error?.kind).toBe('worker-lost');
    expect(made.lab.history.length).toBe(2);
    made.lab.run();
    expect(made.workers()).toBe(2);
    made.ready();
    expect(types(made).slice(-2)).toEqual(['start', 'resume']);
    expect(made.lab.history.length).toBe(0);
  });

  it('keeps the worker when only the numbers ran away', () => {
    const made = running();
    const error = { kind: 'diverged', message: 'The loss is not finite.', step: 51 } as const;
    made.report({ type: 'failed', run: 1, error });
    made.lab.run();
    expect(made.workers()).toBe(1);
    expect(made.lab.store.getState().error).toBeUndefined();
  });

  it('drops what a dead run still says', () => {
    const made = running();
    made.lab.reset();
    made.report({
      type: 'progress',
      run: 1,
      step: 99,
      stepsPerSecond: 1,
      columns: metricRows([99]),
    });
    made.advance(1000);
    expect(made.lab.history.length).toBe(0);
    expect(made.lab.store.getState().step).toBe(0);
  });
});

/** Lets everything that is under way among promises happen. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the device check', () => {
  const result = {
    engine: 'webgpu',
    file: 'a',
    pass: true,
    gradientError: 0,
    lossError: 0,
    weightError: 0,
  };

  it('pauses the run first and gathers the results', async () => {
    const made = running();
    const done = made.lab.checkDevice([{}]);
    expect(types(made).at(-1)).toBe('pause');
    pausedAt(made, 60);
    await turn();
    expect(types(made).at(-1)).toBe('check');
    made.report({ type: 'checked', check: 1, result });
    made.report({ type: 'checkDone', check: 1 });
    await done;
    expect(made.lab.store.getState().check).toEqual({ status: 'done', results: [result] });
  });

  it('times no engines beside it, but after it', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const done = made.lab.checkDevice([{}]);
    await turn();
    const { length } = made.rateRequests;
    made.lab.setSetting('task.p', 43);
    made.advance(1000);
    expect(made.rateRequests).toHaveLength(length);
    made.report({ type: 'checkDone', check: 1 });
    await done;
    made.advance(1000);
    expect(made.rateRequests).toHaveLength(length + 1);
  });

  it('says so when the worker dies over it', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const done = made.lab.checkDevice([{}]);
    await turn();
    made.lose();
    await done;
    expect(made.lab.store.getState().check.status).toBe('failed');
    expect(made.lab.store.getState().check.message).toContain('stopped');
  });
});

describe('the profile', () => {
  const result: Profile = {
    engine: {
      name: 'wasm',
      label: 'WebAssembly',
      software: false,
      memory: { bytes: 1, largestBytes: 1, where: 'heap' },
    },
    stepMs: 2,
    kernels: [{ name: 'product', calls: 3, ms: 1, flops: 100 }],
    peakGflops: 10,
    how: 'clock',
  };

  it('pauses the run first, says what it is doing, and keeps the run where it was', async () => {
    const made = running();
    const { store } = made.lab;
    const { config } = store.getState();
    const done = made.lab.profile();
    expect(store.getState().profiling).toEqual({ status: 'running', config, stage: 'setup' });
    expect(types(made).at(-1)).toBe('pause');
    pausedAt(made, 60);
    await turn();
    expect(made.commands.at(-1)).toEqual({ type: 'profile', profile: 1, config });
    made.report({ type: 'profiling', profile: 1, stage: 'peak' });
    expect(store.getState().profiling).toEqual({ status: 'running', config, stage: 'peak' });
    made.report({ type: 'profiled', profile: 1, result });
    await done;
    expect(store.getState().profiling).toEqual({ status: 'done', config, profile: result });
    expect(store.getState()).toMatchObject({ status: 'paused', step: 60 });
  });

  it('keeps a run that is resumed waiting: the worker reports when it goes on', async () => {
    const made = running();
    const done = made.lab.profile();
    pausedAt(made, 60);
    await turn();
    made.lab.run();
    expect(types(made).slice(-2)).toEqual(['profile', 'resume']);
    expect(status(made)).toBe('starting');
    made.report({ type: 'profiled', profile: 1, result });
    await done;
    expect(made.lab.store.getState().profiling.status).toBe('done');
    made.report({ type: 'resumed', run: 1 });
    expect(status(made)).toBe('running');
  });

  it('is not started twice at once', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    void made.lab.profile();
    void made.lab.profile();
    await turn();
    expect(types(made).filter((type) => type === 'profile')).toHaveLength(1);
  });

  it('says why it failed, and can be tried again', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const done = made.lab.profile();
    await turn();
    const error = { kind: 'invalid', message: 'No such engine.' } as const;
    made.report({ type: 'profileFailed', profile: 1, error });
    await done;
    expect(made.lab.store.getState().profiling).toMatchObject({
      status: 'failed',
      message: 'No such engine.',
    });
    const again = made.lab.profile();
    await turn();
    made.report({ type: 'profiled', profile: 2, result });
    await again;
    expect(made.lab.store.getState().profiling.status).toBe('done');
  });

  it('says so when the worker dies over it', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const done = made.lab.profile();
    await turn();
    made.lose();
    await done;
    expect(made.lab.store.getState().profiling).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('stopped'),
    });
  });
});
