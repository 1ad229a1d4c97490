import { describe, expect, it } from 'vitest';
import { PRESETS } from '../run/presets';
import type { Profile } from '../run/profile';
import type { LabBench } from './labBench';
import { labBench } from './labBench';
import { metricRows } from './metricRows';

const status = ({ lab }: LabBench) => lab.store.getState().status;
const types = ({ told }: LabBench) => told.map(({ type }) => type);
const lastRun = ({ told }: LabBench) =>
  told.reduce((run, command) => (command.type === 'start' ? command.run : run), 0);

/** A bench whose run goes on and has measured up to `step`. */
function running(step = 50, search = '?preset=quick'): LabBench {
  const made = labBench(search);
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
  made.pass(1000);
  return made;
}
const pausedAt = (made: LabBench, step: number) =>
  made.report({ type: 'paused', run: lastRun(made), step });

describe('run and pause', () => {
  it('waits for the worker, then starts and resumes', () => {
    const made = labBench();
    made.lab.run();
    expect(types(made)).toEqual([]);
    made.ready();
    expect(types(made)).toEqual(['start', 'resume']);
    expect(status(made)).toBe('starting');
    made.report({ type: 'resumed', run: 1 });
    expect(status(made)).toBe('running');
  });

  it('starts at once with run=1, and leaves the address alone', () => {
    const made = labBench('?run=1');
    made.ready();
    made.pass(5000);
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
    const made = labBench('?preset=quick');
    made.ready();
    const first = made.lab.step(1);
    const second = made.lab.step(3);
    await Promise.resolve().then(() => undefined);
    expect(types(made)).toEqual(['start', 'step']);
    pausedAt(made, 1);
    await first;
    await Promise.resolve().then(() => undefined);
    expect(made.told.at(-1)).toMatchObject({ type: 'step', steps: 3 });
    pausedAt(made, 4);
    await second;
    expect(made.lab.store.getState().step).toBe(4);
  });

  it('resolves when the run is lost or reset under it', async () => {
    const made = labBench('?preset=quick');
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
      made.pass(100); // a slider under way
    }
    expect(types(made)).not.toContain('set');
    made.pass(1000);
    const sets = made.told.filter(({ type }) => type === 'set');
    expect(sets).toMatchObject([{ settings: { weightDecay: 0.3 } }]);
    made.report({ type: 'changed', run: 1, step: 70, settings: { weightDecay: 0.3 } });
    expect(made.lab.store.getState().marks).toEqual([
      { step: 70, path: 'optimizer.weightDecay', value: 0.3 },
    ]);
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
  });

  it('leaves the run alone with any other, until restart', () => {
    const made = running();
    made.lab.setSetting('model.dHidden', 64);
    made.pass(1000);
    expect(types(made)).toEqual(['start', 'resume']);
    expect(made.lab.store.getState().pendingRestart).toEqual(['model.dHidden']);
    made.lab.setSetting('model.dHidden', 128);
    expect(made.lab.store.getState().pendingRestart).toEqual([]);
    made.lab.setSetting('model.dHidden', 32);
    made.lab.restart();
    expect(made.told.at(-2)).toMatchObject({
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
    made.pass(1000);
    expect(types(made)).toEqual(['start', 'resume']);
    expect(made.lab.store.getState().pendingRestart).toContain('optimizer.learningRate');
    made.lab.pause();
    pausedAt(made, 60);
    made.lab.run();
    expect(made.told.at(-2)).toMatchObject({ type: 'start', configs: [{ preset: 'paper' }] });
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
    made.pass(1000);
    expect(made.urls.length).toBeLessThanOrEqual(2);
    expect(made.urls.at(-1)).toBe('?preset=quick&seed=20');
  });
});

describe('this machine', () => {
  const software = { webgpu: 'software', description: 'SwiftShader' } as const;

  it('gets a small problem where there is no GPU, and is told why', () => {
    const made = labBench('?seed=4');
    made.ready(software);
    expect(made.setting('task.p')).toBe(PRESETS.small.settings['task.p']);
    expect(made.setting('seed')).toBe(4);
    expect(made.lab.store.getState().opening).toContain('No GPU here');
  });

  it.each(['?preset=quick', '?task.op=subtract', '?model.dHidden=96'])(
    'gets what %s asks for',
    (search) => {
      const made = labBench(search);
      made.ready(software);
      expect(made.setting('task.p')).toBe(59);
      expect(made.lab.store.getState().opening).toBeUndefined();
    },
  );

  it('is not overruled once a person has chosen', () => {
    const made = labBench();
    made.lab.setSetting('task.p', 43);
    made.ready(software);
    expect(made.setting('task.p')).toBe(43);
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
    made.pass(1000);
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

  it('says so when the worker dies over it', async () => {
    const made = labBench('?preset=quick');
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
    expect(made.told.at(-1)).toEqual({ type: 'profile', profile: 1, config });
    made.report({ type: 'profiling', profile: 1, stage: 'peak' });
    expect(store.getState().profiling).toEqual({ status: 'running', config, stage: 'peak' });
    made.report({ type: 'profiled', profile: 1, result });
    await done;
    expect(store.getState().profiling).toEqual({ status: 'done', config, profile: result });
    expect(store.getState()).toMatchObject({ status: 'paused', step: 60 });
  });

  it('is not started twice at once', async () => {
    const made = labBench('?preset=quick');
    made.ready();
    void made.lab.profile();
    void made.lab.profile();
    await turn();
    expect(types(made).filter((type) => type === 'profile')).toHaveLength(1);
  });

  it('says why it failed, and can be tried again', async () => {
    const made = labBench('?preset=quick');
    made.ready();
    const done = made.lab.profile();
    await turn();
    made.report({ type: 'profileFailed', profile: 1, message: 'No such engine.' });
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
    const made = labBench('?preset=quick');
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
