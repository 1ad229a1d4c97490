import { describe, expect, it } from 'vitest';
import { parseConfig } from '../run/config/parseConfig';
import type { SweepEvent } from '../run/events/sweepEvent';
import type { Profile } from '../run/profile/profile';
import { ok } from '../run/result';
import type { Host } from './host/host';
import type { Report } from './protocol';
import { createBoundary } from './testing/createBoundary';

const { config } = parseConfig([['maxSteps', '100000']]);
const busy = { ok: false, problem: { kind: 'busy' } };
const cells = [{ cell: 0, config }];

const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Profiles that end when the test ends them, all at once; and whether one is under way. */
function slowProfile() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const state = { underWay: false, end };
  const profile: Host['profile'] = async () => {
    state.underWay = true;
    await ended;
    state.underWay = false;
    return ok({ stepMs: 1 } as Profile);
  };
  return { state, profile };
}

/** A sweep without end; `steps` counts its pulls. */
function endlessSweep(steps: { count: number }): Host['sweep'] {
  return async function* () {
    for (;;) {
      await pass(1);
      steps.count++;
      yield { type: 'progress', cells: [] };
    }
  };
}

describe('while a run trains', () => {
  it('the client refuses a check, a profile and a sweep', async () => {
    const { client, until } = createBoundary();
    client.start([config]);
    expect(await client.profile(config, () => {})).toMatchObject(busy); // it is being set up
    await until('paused', 0);
    client.resume();
    expect(await client.check([{}], () => {})).toMatchObject(busy);
    expect(await client.profile(config, () => {})).toMatchObject(busy);
    const events: SweepEvent[] = [];
    client.sweep('scratch', cells, (event) => events.push(event));
    await expect.poll(() => events).toMatchObject([{ type: 'failed', error: { kind: 'busy' } }]);
    client.pause();
    await until('paused');
    expect(await client.check([], () => {})).toEqual(ok(undefined));
  });

  it('the worker refuses them as well, and times no engines', async () => {
    const asked: string[] = [];
    const { client, send, until } = createBoundary({
      // biome-ignore lint/correctness/useYield: it finds nothing
      check: async function* () {
        asked.push('check');
      },
      profile: async () => {
        asked.push('profile');
        return ok({} as Profile);
      },
      rates: async () => {
        asked.push('rates');
        return { fastest: 'wasm', rates: [], failures: [] };
      },
      // biome-ignore lint/correctness/useYield: it finds nothing
      sweep: async function* () {
        asked.push('sweep');
      },
    });
    client.start([config]);
    client.resume();
    await until('resumed', 0);
    const seen: Report[] = [];
    const profile = client.profile(config, () => {}); // refused by the client, so that 1 is free
    send({ type: 'check', check: 1, files: [{}] });
    send({ type: 'profile', profile: 1, config });
    send({ type: 'sweep', sweep: 1, protocol: 'scratch', cells });
    client.rates(config);
    seen.push(await until('rates'));
    expect(await profile).toMatchObject(busy);
    expect(seen).toMatchObject([{ rates: { rates: [], failures: [{ code: 'busy' }] } }]);
    expect(asked).toEqual([]);
  });

  it('a sweep that was under way waits, and then goes on', async () => {
    const steps = { count: 0 };
    const { client, until } = createBoundary({ sweep: endlessSweep(steps) });
    const events: SweepEvent[] = [];
    const sweep = client.sweep('scratch', cells, (event) => events.push(event));
    await expect.poll(() => steps.count).toBeGreaterThan(0);
    client.start([config]);
    client.resume();
    await until('resumed', 0);
    await pass(10); // its pull that was in flight
    const { count } = steps;
    await pass(60);
    expect(steps.count).toBe(count);
    client.pause();
    await until('paused');
    await expect.poll(() => steps.count).toBeGreaterThan(count);
    sweep.stop();
  });
});

describe('while something is measured', () => {
  it('a run that is resumed waits for the end of a profile', async () => {
    const { state, profile } = slowProfile();
    const during: boolean[] = [];
    const { client, until, pulls } = createBoundary({ profile });
    client.start([config]);
    await until('paused', 0);
    const before = pulls.length;
    const measured = client.profile(config, () => {});
    await expect.poll(() => state.underWay).toBe(true);
    client.resume();
    const resumed = until('resumed').then(() => during.push(state.underWay));
    await pass(40);
    expect(pulls.length).toBe(before);
    state.end();
    expect(await measured).toEqual(ok({ stepMs: 1 }));
    await resumed;
    expect(during).toEqual([false]);
    await expect.poll(() => pulls.length).toBeGreaterThan(before);
  });

  it('a run that is started waits for it before it is set up, and can be paused meanwhile', async () => {
    const { state, profile } = slowProfile();
    const { client, until } = createBoundary({ profile });
    const measured = client.profile(config, () => {});
    await expect.poll(() => state.underWay).toBe(true);
    client.start([config]);
    client.resume();
    client.pause();
    const started = until('started').then(() => state.underWay);
    await pass(40);
    state.end();
    expect(await started).toBe(false);
    expect((await until('paused', 0)).step).toBe(0);
    expect((await measured).ok).toBe(true);
  });

  it('a run that is stopped while it waits keeps neither the next measurement nor the next run waiting', async () => {
    const { state, profile } = slowProfile();
    const { client, send, until } = createBoundary({ profile });
    const first = client.profile(config, () => {});
    const second = client.profile(config, () => {});
    await expect.poll(() => state.underWay).toBe(true);
    client.start([config]);
    client.stop();
    send({ type: 'profile', profile: 9, config });
    client.start([config]);
    state.end();
    expect((await until('paused', 0)).step).toBe(0);
    expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('engines are timed after a check, not beside it', async () => {
    const order: string[] = [];
    const { client, until } = createBoundary({
      // biome-ignore lint/correctness/useYield: it finds nothing
      check: async function* () {
        order.push('check begins');
        await pass(40);
        order.push('check ends');
      },
      rates: async () => {
        order.push('rates');
        return { fastest: 'wasm', rates: [], failures: [] };
      },
    });
    const checked = client.check([{}], () => {});
    client.rates(config);
    await until('rates', 0);
    expect((await checked).ok).toBe(true);
    expect(order).toEqual(['check begins', 'check ends', 'rates']);
  });

  it('a sweep keeps a check and a profile from being taken', async () => {
    const { client, send } = createBoundary({ sweep: endlessSweep({ count: 0 }) });
    const sweep = client.sweep('scratch', cells, () => {});
    expect(await client.profile(config, () => {})).toMatchObject(busy);
    expect(await client.check([], () => {})).toMatchObject(busy);
    sweep.stop();
    send({ type: 'ping' });
    expect((await client.check([], () => {})).ok).toBe(true);
  });
});

describe('a client whose worker is gone', () => {
  const lose = [
    ['lost', 'worker-silent'],
    ['closed', 'worker-closed'],
  ] as const;

  it.each(lose)(
    '%s: settles everything that was asked, and everything asked later',
    async (how, code) => {
      const { client, until } = createBoundary({
        profile: () => new Promise(() => {}),
        check: async function* () {
          await new Promise(() => {});
        },
      });
      await until('ready', 0);
      const asked = [client.check([{}], () => {}), client.profile(config, () => {})];
      if (how === 'lost') client.lost({ code: 'worker-silent', values: {} });
      else client.close();
      asked.push(
        client.check([{}], () => {}),
        client.profile(config, () => {}),
      );
      const problem = { kind: 'worker-lost', code };
      expect(await Promise.all(asked)).toMatchObject(Array(4).fill({ ok: false, problem }));
      const events: SweepEvent[] = [];
      client.sweep('scratch', cells, (event) => events.push(event));
      await expect.poll(() => events).toMatchObject([{ type: 'failed', error: problem }]);
    },
  );

  it('closed: a sweep under way gets `failed`', () => {
    const { client } = createBoundary({ sweep: endlessSweep({ count: 0 }) });
    const events: SweepEvent[] = [];
    client.sweep('scratch', cells, (event) => events.push(event));
    client.close();
    expect(events.at(-1)).toMatchObject({ type: 'failed', error: { kind: 'worker-lost' } });
  });
});
