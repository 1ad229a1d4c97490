import { afterEach, describe, expect, it } from 'vitest';
import { EngineError } from '../engine/engineError';
import { parseConfig } from '../run/config/parseConfig';
import type { SweepEvent } from '../run/events/sweepEvent';
import type { SweepCell } from '../run/sweep/sweepPlan';
import { connect } from './client';
import type { Host } from './host/host';
import { serve } from './host/serve';
import type { Command, Port, Report } from './protocol';
import { fakeHost } from './testing/fakeHost';

const { config } = parseConfig([]);
const cells: readonly SweepCell[] = [0, 1].map((cell) => ({ cell, config }));

const open: { close(): void }[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A sweep that only counts: a step of all cells a millisecond, `length` of them. */
function counting(length: number, freed: number[]) {
  return async function* (
    _protocol: string,
    of: readonly SweepCell[],
  ): AsyncGenerator<SweepEvent, void, void> {
    let steps = 0;
    try {
      while (steps < length) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        steps++;
        const measured = { steps, trainAccuracy: 1, testAccuracy: 0, weightNorm: 1 };
        yield { type: 'progress', cells: of.map(({ cell }) => ({ cell, ...measured })) };
      }
      yield { type: 'finished' };
    } finally {
      freed.push(steps);
    }
  };
}

function createBoundary(sweep: Host['sweep']) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const train = async function* () {} as unknown as Host['train'];
  const host = fakeHost({ train, sweep, sleep: async () => {} });
  serve(port1 as unknown as Port<Report, Command>, host);
  return connect(port2 as unknown as Port<Command, Report>, () => {}, {
    now: () => 0,
    every: () => () => {},
  });
}

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** The highest step that was reported, and by how many events. */
const seen = (events: readonly SweepEvent[]) => {
  const progress = events.filter((event) => event.type === 'progress');
  return { count: progress.length, step: progress.at(-1)?.cells[0]?.steps ?? 0 };
};

describe('a sweep over the boundary', () => {
  it('tells progress of all cells, frame by frame, and that it has finished', async () => {
    const events: SweepEvent[] = [];
    const freed: number[] = [];
    const client = createBoundary(counting(300, freed));
    const finished = new Promise<void>((resolve) => {
      client.sweep('scratch', cells, (event) => {
        events.push(event);
        if (event.type === 'finished') resolve();
      });
    });
    await finished;
    expect(seen(events).step).toBe(300);
    expect(seen(events).count).toBeLessThan(30);
    expect(events.at(-1)?.type).toBe('finished');
    const [first] = events;
    expect(first?.type === 'progress' && first.cells.map(({ cell }) => cell)).toEqual([0, 1]);
    await expect.poll(() => freed).toEqual([300]);
  });

  it('trains nothing while it is paused, and goes on', async () => {
    const events: SweepEvent[] = [];
    const client = createBoundary(counting(100_000, []));
    const sweep = client.sweep('scratch', cells, (event) => events.push(event));
    await expect.poll(() => seen(events).step).toBeGreaterThan(0);
    sweep.pause();
    await pass(100);
    const { step } = seen(events);
    await pass(150);
    expect(seen(events).step).toBe(step);
    sweep.resume();
    await expect.poll(() => seen(events).step).toBeGreaterThan(step);
    sweep.stop();
  });

  it('is freed and says nothing after it was stopped, also while it is paused', async () => {
    const events: SweepEvent[] = [];
    const freed: number[] = [];
    const client = createBoundary(counting(100_000, freed));
    const sweep = client.sweep('scratch', cells, (event) => events.push(event));
    await pass(60);
    sweep.pause();
    await pass(30);
    sweep.stop();
    const { length } = events;
    await expect.poll(() => freed).toHaveLength(1);
    await pass(50);
    expect(events).toHaveLength(length);
  });

  it('takes the place of an earlier one, which is freed first', async () => {
    const freed: number[] = [];
    const [old, now]: SweepEvent[][] = [[], []];
    const client = createBoundary(counting(150, freed));
    client.sweep('scratch', cells, (event) => old?.push(event));
    await pass(40);
    await new Promise<void>((resolve) => {
      client.sweep('scratch', cells, (event) => {
        now?.push(event);
        if (event.type === 'finished') resolve();
      });
    });
    expect(old?.some(({ type }) => type === 'finished')).toBe(false);
    await expect.poll(() => freed).toHaveLength(2);
    expect(freed[0]).toBeLessThan(150);
  });

  it('says that its worker was lost', async () => {
    const events: SweepEvent[] = [];
    const client = createBoundary(counting(100_000, []));
    client.sweep('scratch', cells, (event) => events.push(event));
    client.lost({ code: 'worker-silent', values: {} });
    expect(events.at(-1)).toMatchObject({ type: 'failed', error: { kind: 'worker-lost' } });
  });

  it('says that its program could not be loaded', async () => {
    const events: SweepEvent[] = [];
    // biome-ignore lint/correctness/useYield: it fails before it can
    const client = createBoundary(async function* () {
      throw new EngineError('not-loaded', 'part-not-loaded', {});
    });
    client.sweep('scratch', cells, (event) => events.push(event));
    await expect.poll(() => events.at(-1)?.type).toBe('failed');
    expect(events.at(-1)).toMatchObject({ error: { code: 'part-not-loaded' } });
  });
});
