import { describe, expect, it } from 'vitest';
import { readSweepCsv } from '../../../run/sweep/sweepCsv';
import { createSweepHarness } from '../testing/sweepHarness.suite';

const states = (bench: ReturnType<typeof createSweepHarness>, name = 'scratch') =>
  bench.read().tables[name]?.cells.map(({ state }) => state);

function started(options: Parameters<typeof createSweepHarness>[0] = {}) {
  const bench = createSweepHarness(options);
  bench.start();
  bench.ready();
  bench.started();
  return bench;
}

describe('a sweep on the page', () => {
  it('opens a worker of its own at the start, closes it at the end, and fills in between', () => {
    const bench = createSweepHarness();
    expect([bench.read().planned[0]?.size, bench.told]).toEqual([6, []]);
    bench.start();
    expect(bench.read().status).toBe('starting');
    expect(bench.told).toEqual(['lab paused', 'open']);
    bench.ready();
    bench.started();
    expect(bench.read().status).toBe('running');
    bench.progress(1, 0.25);
    bench.pass(0); // the redraw has cost nothing
    bench.end(0);
    bench.end(2, { converged: false });
    bench.pass(100);
    expect(states(bench)).toEqual(['done', 'running', 'unconverged', ...Array(3).fill('waiting')]);
    expect(bench.read().tables.scratch?.cells[1]?.progress?.testAccuracy).toBe(0.25);
    for (const cell of [1, 3, 4, 5]) bench.end(cell);
    bench.pass(3000);
    bench.event({ type: 'finished' });
    expect(bench.read()).toMatchObject({ status: 'finished', training: undefined });
    expect(bench.read().rows.scratch).toHaveLength(6);
    expect(bench.told).toEqual(['lab paused', 'open', 'sweep scratch 0,1,2,3,4,5', 'close']);
    bench.pass(9000);
    expect(bench.elapsedMs()).toBe(3100);
  });

  it('says that the lab was paused only where it trained', () => {
    expect(started({ training: true }).read().pausedLab).toBe(true);
    expect(started().read().pausedLab).toBe(false);
  });

  it('redraws ten times a second at most', () => {
    const bench = started();
    bench.pass(1000);
    let draws = 0;
    bench.store.subscribe((now, before) => {
      if (now.tables !== before.tables) draws++;
    });
    for (let i = 0; i < 200; i++) {
      bench.progress(i % 6, i / 200);
      bench.pass(5);
    }
    expect(draws).toBeGreaterThan(8);
    expect(draws).toBeLessThanOrEqual(11);
  });

  it('pauses, goes on, and counts only the time between', () => {
    const bench = started();
    bench.pass(1000);
    bench.pause();
    bench.pass(5000);
    expect([bench.read().status, bench.elapsedMs()]).toEqual(['paused', 1000]);
    bench.resume();
    bench.pass(500);
    expect([bench.read().status, bench.elapsedMs()]).toEqual(['running', 1500]);
    expect(bench.told.slice(3)).toEqual(['pause', 'resume']);
  });

  it('keeps a pause that was asked for before the worker was there', () => {
    const bench = createSweepHarness();
    bench.start();
    bench.pause();
    bench.ready();
    expect(bench.told.slice(2)).toEqual(['sweep scratch 0,1,2,3,4,5', 'pause']);
    expect(bench.read().status).toBe('paused');
  });

  it('keeps what a stopped sweep has found, and goes on with the rest', () => {
    const bench = started();
    bench.end(4);
    bench.progress(1, 0.5);
    bench.stop();
    expect(states(bench)).toEqual([...Array(4).fill('waiting'), 'done', 'waiting']);
    expect(bench.read().status).toBe('stopped');
    expect(bench.told.slice(-2)).toEqual(['stop', 'close']);
    bench.start();
    bench.ready();
    expect(bench.read().pendingReplacement).toBeUndefined();
    expect(bench.told.at(-1)).toBe('sweep scratch 0,1,2,3,5');
    expect(bench.read().tables.scratch?.rows).toHaveLength(1);
  });

  it('asks before another grid takes the place of rows that are in no file', () => {
    const bench = started();
    bench.end(0);
    bench.stop();
    bench.set('sizes', '30,40');
    bench.start();
    expect(bench.read()).toMatchObject({ pendingReplacement: { rows: 1 }, status: 'stopped' });
    bench.confirmReplacement(false);
    expect(bench.read().tables.scratch?.rows).toHaveLength(1);
    bench.exportCsv('scratch');
    bench.start();
    expect(bench.read()).toMatchObject({ pendingReplacement: undefined, status: 'starting' });
    expect(states(bench)).toHaveLength(4);
  });

  it('does it where a person agrees', () => {
    const bench = started();
    bench.end(0);
    bench.stop();
    bench.set('sizes', '30,40');
    bench.start();
    bench.confirmReplacement(true);
    expect(bench.read()).toMatchObject({ pendingReplacement: undefined, status: 'starting' });
  });

  it('trains several plans one after another with one worker, and a sheet each', () => {
    const bench = started({ entries: [['protocols', 'both']] });
    expect(bench.read().planned.map(({ size }) => size)).toEqual([4, 4]);
    expect(bench.read().training).toBe('scratch');
    for (const cell of [0, 1, 2, 3]) bench.end(cell);
    bench.event({ type: 'finished' });
    expect(bench.read()).toMatchObject({ status: 'running', training: 'ungrok' });
    bench.event({ type: 'preparing', step: 5, of: 10 });
    expect(bench.read().preparing).toEqual({ step: 5, of: 10 });
    bench.progress(0, 0.9);
    expect(bench.read().preparing).toBeUndefined();
    bench.end(0);
    bench.event({ type: 'finished' });
    expect(bench.told.filter((word) => word === 'open')).toHaveLength(1);
    expect(bench.read().rows.scratch).toHaveLength(4);
    expect(bench.read().rows.ungrok).toHaveLength(1);
  });

  it('says why it failed, whether the sweep or its worker did', () => {
    const bench = started();
    bench.end(0);
    bench.event({ type: 'failed', error: { kind: 'out-of-memory', message: 'Too large.' } });
    expect(bench.read()).toMatchObject({ status: 'failed', message: 'Too large.' });
    expect(bench.read().rows.scratch).toHaveLength(1);

    const unborn = createSweepHarness();
    unborn.start();
    unborn.report({
      type: 'failed',
      run: 0,
      error: { kind: 'worker-lost', message: 'No worker.' },
    });
    expect(unborn.read()).toMatchObject({ status: 'failed', message: 'No worker.' });
    expect(unborn.told.at(-1)).toBe('close');
  });

  it('does not start what cannot be made', () => {
    const bench = createSweepHarness();
    bench.set('sizes', 'many');
    expect(bench.read()).toMatchObject({
      planned: [],
      formProblems: [{ message: 'Not numbers.' }],
    });
    bench.start();
    bench.set('sizes', '30,4000');
    expect(bench.read().formProblems).toMatchObject([
      { message: expect.stringContaining('not 4,000') },
    ]);
    bench.start();
    expect(bench.told).toEqual([]);
  });
});

describe('the form and the address', () => {
  it('writes down what is not as usual, and complains of what it does not know', () => {
    const bench = createSweepHarness({
      entries: [
        ['note', 'hi'],
        ['protocols', 'none'],
        ['moon', '1'],
      ],
    });
    expect(bench.read().texts).toEqual({ protocols: 'scratch', sizes: '30,40,50', note: 'hi' });
    expect(bench.read().problems.map(({ message }) => message)).toEqual([
      'Protocols (protocols) must be one of scratch, both, not “none”.',
      'There is no setting “moon” of a sweep. There are protocols, sizes, note.',
    ]);
    bench.set('protocols', 'both');
    expect(bench.read().texts).toEqual({ protocols: 'both', sizes: '10,20', note: 'hi' });
    bench.pass(300);
    bench.set('sizes', '10,30');
    bench.pass(300);
    expect(bench.written.at(-1)).toBe('protocols=both sizes=10,30 note=hi');
  });
});

describe('files', () => {
  it('gives rows out and takes them back, to show and to go on from', () => {
    const bench = started();
    bench.end(0);
    bench.end(3, { converged: false, testAccuracy: 0.75 });
    bench.stop();
    const text = bench.exportCsv('scratch');
    const read = readSweepCsv(text);
    expect(read).toMatchObject({ kind: 'rows', rows: [{ cell: 0 }, { cell: 3, cells: 6 }] });

    const other = createSweepHarness();
    expect(other.importCsv('a.csv', text)).toBe('scratch');
    expect(other.read().rows.scratch).toEqual(bench.read().rows.scratch);
    expect(states(other)).toEqual(['done', 'unconverged']);
    other.start();
    other.ready();
    expect(other.told.at(-1)).toBe('sweep scratch 1,2,4,5');
    expect(states(other)).toHaveLength(6);
  });

  it('says what is wrong with a file', () => {
    const bench = createSweepHarness();
    expect(bench.importCsv('a.csv', 'x,y\n1,2\n')).toBeUndefined();
    expect(bench.read().problems[0]?.message).toBe(
      'a.csv has no column protocol: it is no file of lab sweep.',
    );
    const ran = started();
    ran.end(0);
    ran.end(1);
    const [head, first = '', second = ''] = ran.exportCsv('scratch').split('\n');
    const file = (...lines: string[]) => `${[head, ...lines].join('\n')}\n`;
    bench.importCsv('b.csv', file());
    expect(bench.read().problems[0]?.message).toBe('b.csv holds no rows.');
    bench.importCsv('c.csv', file(first, second.replace(/[0-9a-f]{16}/, 'f'.repeat(16))));
    expect(bench.read().problems[0]?.message).toContain('several grids');
    const at = (head ?? '').split(',').indexOf('optimizer.weightDecay');
    const decayed = second.split(',').map((value, i) => (i === at ? '3' : value));
    bench.importCsv('d.csv', file(first, decayed.join(',')));
    expect(bench.read().problems[0]?.message).toContain('differ in Weight decay');
    expect(bench.read().tables).toEqual({});
  });
});
