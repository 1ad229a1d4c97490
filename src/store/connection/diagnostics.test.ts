import { describe, expect, it } from 'vitest';
import type { Profile } from '../../run/profile/profile';
import { labHarness } from '../testing/labHarness';
import { commandTypes, nextTurn, reportPaused, runningLab, statusOf } from '../testing/runningLab';

describe('the device check', () => {
  const result = {
    engine: 'webgpu',
    file: 'a',
    pass: true,
    gradientError: 0,
    lossError: 0,
    updateError: 0,
    trajectoryError: 0,
    weightError: 0,
  };

  it('pauses the run first and gathers the results', async () => {
    const made = runningLab();
    const done = made.lab.checkDevice([{}]);
    expect(commandTypes(made).at(-1)).toBe('pause');
    reportPaused(made, 60);
    await nextTurn();
    expect(commandTypes(made).at(-1)).toBe('check');
    made.report({ type: 'checked', check: 1, result });
    made.report({ type: 'checkDone', check: 1 });
    await done;
    expect(made.lab.store.getState().check).toEqual({ status: 'done', results: [result] });
  });

  it('times no engines beside it, but after it', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const done = made.lab.checkDevice([{}]);
    await nextTurn();
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
    await nextTurn();
    made.lose();
    await done;
    expect(made.lab.store.getState().check.status).toBe('failed');
    expect(made.lab.store.getState().check.error?.code).toBe('worker-stopped');
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
    const made = runningLab();
    const { store } = made.lab;
    const { config } = store.getState();
    const done = made.lab.profile();
    expect(store.getState().profiling).toEqual({ status: 'running', config, stage: 'setup' });
    expect(commandTypes(made).at(-1)).toBe('pause');
    reportPaused(made, 60);
    await nextTurn();
    expect(made.commands.at(-1)).toEqual({ type: 'profile', profile: 1, config });
    made.report({ type: 'profiling', profile: 1, stage: 'peak' });
    expect(store.getState().profiling).toEqual({ status: 'running', config, stage: 'peak' });
    made.report({ type: 'profiled', profile: 1, result });
    await done;
    expect(store.getState().profiling).toEqual({ status: 'done', config, profile: result });
    expect(store.getState()).toMatchObject({ status: 'paused', step: 60 });
  });

  it('keeps a run that is resumed waiting: the worker reports when it goes on', async () => {
    const made = runningLab();
    const done = made.lab.profile();
    reportPaused(made, 60);
    await nextTurn();
    made.lab.run();
    expect(commandTypes(made).slice(-2)).toEqual(['profile', 'resume']);
    expect(statusOf(made)).toBe('starting');
    made.report({ type: 'profiled', profile: 1, result });
    await done;
    expect(made.lab.store.getState().profiling.status).toBe('done');
    made.report({ type: 'resumed', run: 1 });
    expect(statusOf(made)).toBe('running');
  });

  it.each(['run', 'step'] as const)(
    'comes first where %s is pressed while it waits for the pause',
    async (command) => {
      const made = runningLab();
      const done = made.lab.profile();
      if (command === 'run') made.lab.run();
      else void made.lab.step(3);
      await nextTurn();
      expect(commandTypes(made).at(-1)).toBe('pause');
      reportPaused(made, 60);
      await nextTurn();
      const going = command === 'run' ? 'resume' : 'step';
      expect(commandTypes(made).slice(-2)).toEqual(['profile', going]);
      expect(statusOf(made)).toBe(command === 'run' ? 'starting' : 'stepping');
      made.report({ type: 'profiled', profile: 1, result });
      await done;
      expect(made.lab.store.getState().profiling.status).toBe('done');
    },
  );

  it('comes first where Run is pressed before the worker is there', async () => {
    const made = labHarness('?preset=quick');
    const done = made.lab.profile();
    await nextTurn();
    made.lab.run();
    made.ready();
    await nextTurn();
    expect(commandTypes(made)).toEqual(['profile', 'start', 'resume']);
    made.report({ type: 'profiled', profile: 1, result });
    await done;
    expect(made.lab.store.getState().profiling.status).toBe('done');
  });

  it('comes first where Run was pressed while the run still paused', async () => {
    const made = runningLab();
    made.lab.pause();
    made.lab.run();
    const done = made.lab.profile();
    reportPaused(made, 60);
    await nextTurn();
    reportPaused(made, 61); // the run that was to go on is paused again
    await nextTurn();
    expect(commandTypes(made).at(-1)).toBe('profile');
    made.report({ type: 'profiled', profile: 1, result });
    await done;
    expect(made.lab.store.getState().profiling.status).toBe('done');
  });

  it('leaves a run paused that was to go on after it, and was paused while it waited', async () => {
    const made = runningLab();
    const done = made.lab.profile();
    reportPaused(made, 60);
    await nextTurn();
    made.lab.run();
    made.lab.pause();
    reportPaused(made, 60);
    made.report({ type: 'profiled', profile: 1, result });
    await done;
    expect(statusOf(made)).toBe('paused');
  });

  it('is not started twice at once', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    void made.lab.profile();
    void made.lab.profile();
    await nextTurn();
    expect(commandTypes(made).filter((type) => type === 'profile')).toHaveLength(1);
  });

  it('says why it failed, and can be tried again', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const done = made.lab.profile();
    await nextTurn();
    const error = { kind: 'invalid', code: 'no-kernel-times', values: {} } as const;
    made.report({ type: 'profileFailed', profile: 1, error });
    await done;
    expect(made.lab.store.getState().profiling).toMatchObject({
      status: 'failed',
      error: { code: 'no-kernel-times' },
    });
    const again = made.lab.profile();
    await nextTurn();
    made.report({ type: 'profiled', profile: 2, result });
    await again;
    expect(made.lab.store.getState().profiling.status).toBe('done');
  });

  it('says so when the worker dies over it', async () => {
    const made = labHarness('?preset=quick');
    made.ready();
    const done = made.lab.profile();
    await nextTurn();
    made.lose();
    await done;
    expect(made.lab.store.getState().profiling).toMatchObject({
      status: 'failed',
      error: { code: 'worker-stopped' },
    });
  });
});
