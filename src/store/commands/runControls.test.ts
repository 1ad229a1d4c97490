import { describe, expect, it } from 'vitest';
import { labHarness } from '../testing/labHarness';
import { commandTypes, reportPaused, runningLab, statusOf } from '../testing/runningLab';

describe('run and pause', () => {
  it('waits for the worker, then starts and resumes', () => {
    const made = labHarness();
    made.lab.run();
    expect(commandTypes(made)).toEqual([]);
    made.ready();
    expect(commandTypes(made)).toEqual(['start', 'resume']);
    expect(statusOf(made)).toBe('starting');
    made.report({ type: 'resumed', run: 1 });
    expect(statusOf(made)).toBe('running');
  });

  it('starts at once with run=1, and leaves the address alone', () => {
    const made = labHarness('?run=1');
    made.ready();
    made.advance(5000);
    expect(commandTypes(made)).toEqual(['start', 'resume']);
    expect(made.urls).toEqual([]);
  });

  it('is paused only when nothing is in flight, and goes on with the same run', () => {
    const made = runningLab();
    made.lab.pause();
    expect(statusOf(made)).toBe('pausing');
    reportPaused(made, 60);
    expect(statusOf(made)).toBe('paused');
    expect(made.lab.store.getState().step).toBe(60);
    made.lab.run();
    expect(commandTypes(made)).toEqual(['start', 'resume', 'pause', 'resume']);
  });

  it('goes on past its end only when the end was moved, and starts over otherwise', () => {
    const over = runningLab(4000);
    over.report({ type: 'finished', run: 1, step: 4000 });
    over.lab.run();
    expect(commandTypes(over).filter((type) => type === 'start')).toHaveLength(2);

    const further = runningLab(4000);
    further.report({ type: 'finished', run: 1, step: 4000 });
    further.lab.setSetting('maxSteps', 5000);
    further.lab.run();
    expect(commandTypes(further)).toEqual(['start', 'resume', 'set', 'resume']);
    expect(further.lab.history.length).toBe(2);
  });

  it('reset frees the run, clears the charts and keeps the settings', () => {
    const made = runningLab();
    made.lab.setSetting('seed', 5);
    made.lab.reset();
    expect(commandTypes(made).at(-1)).toBe('stop');
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
    expect(commandTypes(made)).toEqual(['start', 'step']);
    reportPaused(made, 1);
    await first;
    await Promise.resolve().then(() => undefined);
    expect(made.commands.at(-1)).toMatchObject({ type: 'step', steps: 3 });
    reportPaused(made, 4);
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
    expect(statusOf(made)).toBe('failed');
  });
});
