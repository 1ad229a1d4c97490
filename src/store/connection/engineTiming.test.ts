import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../run/config/presets';
import { labHarness, testRates } from '../testing/labHarness';
import { commandTypes, lastRun, reportPaused, runningLab, statusOf } from '../testing/runningLab';

describe('this machine', () => {
  const slow = testRates(10, 25);

  it('opens with Quick where that groks within seconds, whatever computes it', () => {
    for (const rates of [testRates(3000), testRates(40)]) {
      const made = labHarness('?seed=4');
      made.ready(rates, {
        webgpu: 'none',
        problem: { code: 'no-adapter', values: {} },
      });
      expect(made.rateRequests.map(({ preset }) => preset)).toEqual(['quick']);
      expect(made.setting('preset')).toBe('quick');
      expect(made.lab.store.getState().opening).toBeUndefined();
      expect(made.lab.store.getState().rates).toBe(rates);
    }
  });

  it('gets a small problem where Quick would be slow, with the reason and its speed', () => {
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
    made.ready({ fastest: 'tfjs', rates: [], failures: [] });
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
    expect(statusOf(made)).toBe('starting');
    expect(commandTypes(made)).toEqual([]);
    made.answer(slow);
    expect(commandTypes(made)).toEqual(['start', 'resume']);
    expect(made.commands[0]).toMatchObject({ configs: [{ preset: 'small' }] });
  });

  it('does not wait when the address says what to run, or when a person does', () => {
    const named = labHarness('?preset=quick&run=1');
    named.ready('later');
    expect(commandTypes(named)).toEqual(['start', 'resume']);
    expect(named.rateRequests).toEqual([]); // an engine is not timed beside a run

    const chosen = labHarness('?run=1');
    chosen.ready('later');
    chosen.lab.setSetting('task.p', 43);
    expect(commandTypes(chosen)).toEqual(['start', 'resume']);
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
    expect(commandTypes(made)).toEqual([]);
    expect(statusOf(made)).toBe('idle');
  });
});

describe('the rates of the engines', () => {
  it('are asked for again once changed settings stay the same, where they take another time to train', () => {
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

  it('stand while a run goes on, and follow the settings when it is idle', () => {
    const made = runningLab();
    const before = made.lab.store.getState().rates;
    made.lab.setSetting('model.dHidden', 64);
    made.advance(1000);
    expect(made.rateRequests).toHaveLength(1);
    expect(made.lab.store.getState().rates).toBe(before);
    made.lab.pause();
    reportPaused(made, 60);
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
