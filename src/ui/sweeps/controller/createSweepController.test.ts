import { describe, expect, it } from 'vitest';
import { readSweepCsv } from '../../../run/sweep/sweepCsv';
import { createSweepHarness } from '../testing/sweepHarness.suite';

const states = (controller: ReturnType<typeof createSweepHarness>, name = 'scratch') =>
  controller.read().tables[name]?.cells.map(({ state }) => state);

function started(options: Parameters<typeof createSweepHarness>[0] = {}) {
  const controller = createSweepHarness(options);
  controller.start();
  controller.ready();
  controller.started();
  return controller;
}

describe('a sweep on the page', () => {
  it('opens a worker of its own at the start, closes it at the end, and fills in between', () => {
    const controller = createSweepHarness();
    expect([controller.read().planned[0]?.size, controller.calls]).toEqual([6, []]);
    controller.start();
    expect(controller.read().status).toBe('starting');
    expect(controller.calls).toEqual(['lab paused', 'open']);
    controller.ready();
    controller.started();
    expect(controller.read().status).toBe('running');
    controller.progress(1, 0.25);
    controller.pass(0); // the redraw has cost nothing
    controller.end(0);
    controller.end(2, { ended: 'out-of-steps' });
    controller.pass(100);
    expect(states(controller)).toEqual([
      'done',
      'running',
      'unconverged',
      ...Array(3).fill('waiting'),
    ]);
    expect(controller.read().tables.scratch?.cells[1]?.progress?.testAccuracy).toBe(0.25);
    for (const cell of [1, 3, 4, 5]) controller.end(cell);
    controller.pass(3000);
    controller.event({ type: 'finished' });
    expect(controller.read()).toMatchObject({ status: 'finished', training: undefined });
    expect(controller.read().rows.scratch).toHaveLength(6);
    expect(controller.calls).toEqual(['lab paused', 'open', 'sweep scratch 0,1,2,3,4,5', 'close']);
    controller.pass(9000);
    expect(controller.elapsedMs()).toBe(3100);
  });

  it('says that the lab was paused only where it trained', () => {
    expect(started({ training: true }).read().pausedLab).toBe(true);
    expect(started().read().pausedLab).toBe(false);
  });

  it('redraws ten times a second at most', () => {
    const controller = started();
    controller.pass(1000);
    let draws = 0;
    controller.store.subscribe((now, before) => {
      if (now.tables !== before.tables) draws++;
    });
    for (let i = 0; i < 200; i++) {
      controller.progress(i % 6, i / 200);
      controller.pass(5);
    }
    expect(draws).toBeGreaterThan(8);
    expect(draws).toBeLessThanOrEqual(11);
  });

  it('pauses, goes on, and counts only the time between', () => {
    const controller = started();
    controller.pass(1000);
    controller.pause();
    controller.pass(5000);
    expect([controller.read().status, controller.elapsedMs()]).toEqual(['paused', 1000]);
    controller.resume();
    controller.pass(500);
    expect([controller.read().status, controller.elapsedMs()]).toEqual(['running', 1500]);
    expect(controller.calls.slice(3)).toEqual(['pause', 'resume']);
  });

  it('waits while the lab measures its device, and then goes on by itself', () => {
    const controller = started();
    controller.measure('profile');
    expect(controller.read()).toMatchObject({ status: 'paused', waitsFor: 'profile' });
    controller.resume();
    expect(controller.read().status).toBe('paused');
    expect(controller.read().problems.map(({ message }) => message())).toEqual([
      expect.stringContaining('Try again when it has ended.'),
    ]);
    controller.measure(undefined);
    expect(controller.read()).toMatchObject({ status: 'running', waitsFor: undefined });
    expect(controller.calls.slice(3)).toEqual(['pause', 'resume']);
  });

  it('does not go on after a measurement where a person had paused it', () => {
    const controller = started();
    controller.pause();
    controller.measure('check');
    controller.measure(undefined);
    expect(controller.read()).toMatchObject({ status: 'paused', waitsFor: undefined });
  });

  it('is not started while the lab measures its device, and says why', () => {
    const controller = createSweepHarness();
    controller.measure('check');
    controller.start();
    expect(controller.calls).toEqual([]);
    expect(controller.read().problems.map(({ message }) => message())).toEqual([
      expect.stringContaining('“Check this device” is under way'),
    ]);
    controller.measure(undefined);
    controller.start();
    expect(controller.calls).toEqual(['lab paused', 'open']);
  });

  it('keeps a pause that was asked for before the worker was there', () => {
    const controller = createSweepHarness();
    controller.start();
    controller.pause();
    controller.ready();
    expect(controller.calls.slice(2)).toEqual(['sweep scratch 0,1,2,3,4,5', 'pause']);
    expect(controller.read().status).toBe('paused');
  });

  it('keeps what a stopped sweep has found, and goes on with the remaining cells', () => {
    const controller = started();
    controller.end(4);
    controller.progress(1, 0.5);
    controller.stop();
    expect(states(controller)).toEqual([...Array(4).fill('waiting'), 'done', 'waiting']);
    expect(controller.read().status).toBe('stopped');
    expect(controller.calls.slice(-2)).toEqual(['stop', 'close']);
    controller.start();
    controller.ready();
    expect(controller.read().pendingReplacement).toBeUndefined();
    expect(controller.calls.at(-1)).toBe('sweep scratch 0,1,2,3,5');
    expect(controller.read().tables.scratch?.rows).toHaveLength(1);
  });

  it('keeps what has ended where the grid grows', () => {
    const controller = started();
    controller.end(0);
    controller.end(5);
    controller.exportCsv('scratch');
    controller.end(3);
    controller.stop();
    controller.set('sizes', '20,30,40,50');
    controller.start();
    controller.ready();
    expect(controller.read().pendingReplacement).toBeUndefined();
    expect(controller.calls.at(-1)).toBe('sweep scratch 0,1,3,4,6');
    expect(states(controller)?.map((state) => state === 'done')).toEqual(
      Array.from({ length: 8 }, (_, cell) => [2, 5, 7].includes(cell)),
    );
    // Two of the rows are in a file; the third is not, and goes with a grid that lacks it.
    controller.stop();
    controller.set('sizes', '30,50');
    controller.start();
    expect(controller.read().pendingReplacement).toMatchObject({ rows: 1 });
  });

  it('shows a run that blew up as one, and does not try it again', () => {
    const controller = started();
    controller.end(1, { ended: 'diverged', testAccuracy: Number.NaN, steps: 17 });
    expect(states(controller)?.[1]).toBe('diverged');
    controller.stop();
    controller.start();
    controller.ready();
    expect(controller.calls.at(-1)).toBe('sweep scratch 0,2,3,4,5');
  });

  it('asks before another grid takes the place of rows that are in no file', () => {
    const controller = started();
    controller.end(0);
    controller.stop();
    controller.set('sizes', '40,50');
    controller.start();
    expect(controller.read()).toMatchObject({ pendingReplacement: { rows: 1 }, status: 'stopped' });
    controller.confirmReplacement(false);
    expect(controller.read().tables.scratch?.rows).toHaveLength(1);
    controller.exportCsv('scratch', false); // a frame may have kept it back
    controller.start();
    expect(controller.read().pendingReplacement).toMatchObject({ rows: 1 });
    controller.confirmReplacement(false);
    controller.exportCsv('scratch');
    controller.start();
    expect(controller.read()).toMatchObject({ pendingReplacement: undefined, status: 'starting' });
    expect(states(controller)).toHaveLength(4);
  });

  it('does it where a person agrees', () => {
    const controller = started();
    controller.end(0);
    controller.stop();
    controller.set('sizes', '40,50');
    controller.start();
    controller.confirmReplacement(true);
    expect(controller.read()).toMatchObject({ pendingReplacement: undefined, status: 'starting' });
  });

  it('trains several plans one after another with one worker, and a table each', () => {
    const controller = started({ entries: [['protocols', 'both']] });
    expect(controller.read().planned.map(({ size }) => size)).toEqual([4, 4]);
    expect(controller.read().training).toBe('scratch');
    for (const cell of [0, 1, 2, 3]) controller.end(cell);
    controller.event({ type: 'finished' });
    expect(controller.read()).toMatchObject({ status: 'running', training: 'ungrok' });
    controller.event({ type: 'preparing', step: 5, of: 10 });
    expect(controller.read().preparing).toEqual({ step: 5, of: 10 });
    controller.progress(0, 0.9);
    expect(controller.read().preparing).toBeUndefined();
    controller.end(0);
    controller.event({ type: 'finished' });
    expect(controller.calls.filter((word) => word === 'open')).toHaveLength(1);
    expect(controller.read().rows.scratch).toHaveLength(4);
    expect(controller.read().rows.ungrok).toHaveLength(1);
  });

  it('has the error, whether the sweep failed or its worker', () => {
    const controller = started();
    controller.end(0);
    controller.event({
      type: 'failed',
      error: { kind: 'out-of-memory', code: 'memory-full', values: {} },
    });
    expect(controller.read()).toMatchObject({
      status: 'failed',
      error: { code: 'memory-full' },
    });
    expect(controller.read().rows.scratch).toHaveLength(1);

    const unstarted = createSweepHarness();
    unstarted.start();
    unstarted.report({
      type: 'failed',
      run: 0,
      error: { kind: 'worker-lost', code: 'worker-silent', values: {} },
    });
    expect(unstarted.read()).toMatchObject({
      status: 'failed',
      error: { code: 'worker-silent' },
    });
    expect(unstarted.calls.at(-1)).toBe('close');
  });

  it('does not start what cannot be made', () => {
    const controller = createSweepHarness();
    const problems = () => controller.read().formProblems.map(({ message }) => message());
    controller.set('sizes', 'many');
    expect(controller.read().planned).toEqual([]);
    expect(problems()).toEqual(['Not numbers.']);
    controller.start();
    controller.set('sizes', '30,4000');
    expect(problems()).toEqual([expect.stringContaining('not 4,000')]);
    controller.start();
    expect(controller.calls).toEqual([]);
  });
});

describe('the form and the address', () => {
  it('writes down what is not as usual, and complains of what it does not know', () => {
    const controller = createSweepHarness({
      entries: [
        ['note', 'hi'],
        ['protocols', 'none'],
        ['moon', '1'],
      ],
    });
    expect(controller.read().texts).toEqual({
      protocols: 'scratch',
      sizes: '30,40,50',
      note: 'hi',
    });
    expect(controller.read().problems.map(({ message }) => message())).toEqual([
      'Protocols (protocols) must be one of scratch, both, not “none”.',
      'There is no setting “moon” of a sweep. There are protocols, sizes, note.',
    ]);
    controller.set('protocols', 'both');
    expect(controller.read().texts).toEqual({ protocols: 'both', sizes: '10,20', note: 'hi' });
    controller.pass(300);
    controller.set('sizes', '10,30');
    controller.pass(300);
    expect(controller.written.at(-1)).toBe('protocols=both sizes=10,30 note=hi');
  });
});

describe('files', () => {
  it('gives rows out and takes them back, to show and to go on from', () => {
    const controller = started();
    controller.end(0);
    controller.end(3, { ended: 'out-of-steps', testAccuracy: 0.75 });
    controller.stop();
    const text = controller.exportCsv('scratch');
    const read = readSweepCsv(text);
    expect(read).toMatchObject({ ok: true, value: { rows: [{ cell: 0 }, { cell: 3, cells: 6 }] } });

    const other = createSweepHarness();
    expect(other.importSweep('a.csv', readSweepCsv(text))).toBe('scratch');
    expect(other.read().rows.scratch).toEqual(controller.read().rows.scratch);
    expect(states(other)).toEqual(['done', 'unconverged']);
    other.start();
    other.ready();
    expect(other.calls.at(-1)).toBe('sweep scratch 1,2,4,5');
    expect(states(other)).toHaveLength(6);
  });

  it('says what is wrong with a file', () => {
    const controller = createSweepHarness();
    expect(controller.importSweep('a.csv', readSweepCsv('x,y\n1,2\n'))).toBeUndefined();
    expect(controller.read().problems[0]?.message()).toBe(
      'a.csv has no column protocol: it is no file of lab sweep.',
    );
    const ran = started();
    ran.end(0);
    ran.end(1);
    const [head, first = '', second = ''] = ran.exportCsv('scratch').split('\n');
    const file = (...lines: string[]) => `${[head, ...lines].join('\n')}\n`;
    controller.importSweep('b.csv', readSweepCsv(file()));
    expect(controller.read().problems[0]?.message()).toBe('b.csv holds no rows.');
    controller.importSweep(
      'c.csv',
      readSweepCsv(file(first, second.replace(/[0-9a-f]{16}/, 'f'.repeat(16)))),
    );
    expect(controller.read().problems[0]?.message()).toContain('several grids');
    const at = (head ?? '').split(',').indexOf('optimizer.weightDecay');
    const decayed = second.split(',').map((value, i) => (i === at ? '3' : value));
    controller.importSweep('d.csv', readSweepCsv(file(first, decayed.join(','))));
    expect(controller.read().problems[0]?.message()).toContain('differ in Weight decay');
    expect(controller.read().tables).toEqual({});
  });
});
