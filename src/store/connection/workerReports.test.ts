import { describe, expect, it } from 'vitest';
import { metricRows } from '../testing/metricRows';
import { commandTypes, runningLab, statusOf } from '../testing/runningLab';

describe('when it fails', () => {
  it('keeps the charts, says why, and runs again with a new worker', () => {
    const made = runningLab();
    made.lose();
    expect(statusOf(made)).toBe('failed');
    expect(made.lab.store.getState().error?.kind).toBe('worker-lost');
    expect(made.lab.history.length).toBe(2);
    made.lab.run();
    expect(made.workers()).toBe(2);
    made.ready();
    expect(commandTypes(made).slice(-2)).toEqual(['start', 'resume']);
    expect(made.lab.history.length).toBe(0);
  });

  it('keeps the worker when only the numbers ran away', () => {
    const made = runningLab();
    const error = { kind: 'diverged', code: 'diverged', values: { step: 51 }, step: 51 } as const;
    made.report({ type: 'failed', run: 1, error });
    made.lab.run();
    expect(made.workers()).toBe(1);
    expect(made.lab.store.getState().error).toBeUndefined();
  });

  it('drops what a dead run still says', () => {
    const made = runningLab();
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
