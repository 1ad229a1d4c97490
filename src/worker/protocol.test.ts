import { describe, expect, it } from 'vitest';
import { parseConfig } from '../run/config/parseConfig';
import type { Profile } from '../run/profile/profile';
import { failed, ok } from '../run/result';
import type { Report } from './protocol';
import { createBoundary } from './testing/createBoundary';
import { countingTraining, snapshotAt } from './testing/fakeHost';

const { config } = parseConfig([['maxSteps', '1000']]);

const stepsMeasured = (reports: readonly Report[]) =>
  reports.flatMap((report) =>
    report.type === 'progress' && report.columns ? [...report.columns.step] : [],
  );

describe('the protocol', () => {
  it('says ready, sets a run up and is idle at step 0 with its first metrics', async () => {
    const { client, until, reports } = createBoundary();
    expect((await until('ready', 0)).machine).toEqual({ webgpu: 'software', gpu: 'a test' });
    client.start([config]);
    expect((await until('paused', 0)).step).toBe(0);
    expect(reports.map(({ type }) => type)).toEqual([
      'ready',
      'started',
      'snapshot',
      'progress',
      'paused',
    ]);
    expect(stepsMeasured(reports)).toEqual([0]);
  });

  it('keeps snapshots of a run: at its start, log-spaced, where it stops, and none twice', async () => {
    const { client, reports, until } = createBoundary();
    client.start([config]);
    await until('paused', 0);
    client.resume();
    await until('finished');
    const steps = reports.flatMap((report) =>
      report.type === 'snapshot' ? [report.snapshot.step] : [],
    );
    expect(steps[0]).toBe(0);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.at(-1)).toBe(1000); // the last step, where the counting training measures
  });

  it('takes one at each stop, with its numbers', async () => {
    const { client, reports, until } = createBoundary();
    client.start([config]);
    await until('paused', 0);
    client.step(3);
    await until('paused');
    const taken = reports.flatMap((report) =>
      report.type === 'snapshot' ? [report.snapshot] : [],
    );
    expect(taken.at(-1)).toMatchObject({ step: 3, optimizerStep: 3 });
    expect(taken.at(-1)?.state.weights.W).toEqual(Float32Array.of(3));
  });

  it('takes one when it is asked to, at the next measured step, and says so', async () => {
    const { client, reports, until } = createBoundary();
    client.start([config]);
    await until('paused', 0);
    client.step(100);
    await until('paused');
    client.snapshot();
    client.step(5);
    await until('paused');
    const taken = reports.flatMap((report) =>
      report.type === 'snapshot' ? [[report.snapshot.step, report.asked]] : [],
    );
    expect(taken.slice(-3)).toEqual([
      [100, undefined],
      [101, true],
      [105, undefined],
    ]);
  });

  it('hands out the weights of a run that trains, once for any number of requests', async () => {
    const { client, reports, until } = createBoundary();
    client.start([config]);
    client.resume();
    await until('resumed', 0);
    client.weights();
    client.weights();
    const { step, weights } = await until('weights');
    expect(weights.W).toEqual(Float32Array.of(step));
    client.pause();
    await until('paused');
    expect(reports.filter(({ type }) => type === 'weights')).toHaveLength(1);
  });

  it('hands out no weights of a run that stands still, and then those of where it goes on', async () => {
    const { client, reports, until } = createBoundary();
    client.start([config]);
    await until('paused', 0);
    client.weights();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(reports.some(({ type }) => type === 'weights')).toBe(false);
    client.step(2);
    expect((await until('weights')).step).toBe(0);
    expect((await until('paused')).step).toBe(2);
  });

  it('hands out no weights of several runs side by side', async () => {
    const { client, reports, until } = createBoundary();
    client.start([config, config]);
    client.resume();
    await until('resumed', 0);
    client.weights();
    client.pause();
    await until('paused');
    expect(reports.some(({ type }) => type === 'weights')).toBe(false);
  });

  it('starts from a snapshot', async () => {
    const { client, until } = createBoundary();
    client.start([config], [snapshotAt(40)]);
    expect((await until('paused', 0)).step).toBe(40);
  });

  it('steps exactly as often as asked, measuring each, then says paused', async () => {
    const { client, until, reports } = createBoundary();
    client.start([config]);
    await until('paused', 0);
    client.step(3);
    expect((await until('paused')).step).toBe(3);
    expect(stepsMeasured(reports)).toEqual([0, 1, 2, 3]);
  });

  it('is idle when it reports paused: no report comes after it', async () => {
    const { client, until, reports } = createBoundary();
    client.start([config]);
    client.resume();
    await until('resumed', 0);
    await until('progress');
    client.pause();
    const { step } = await until('paused');
    const received = reports.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(reports.length).toBe(received);
    expect(step).toBeGreaterThan(0);
    client.resume();
    expect((await until('progress')).step).toBeGreaterThanOrEqual(step);
  });

  it('applies pause, step and resume given before the run is set up', async () => {
    const { client, until } = createBoundary();
    client.start([config]);
    client.resume();
    client.pause();
    expect((await until('paused', 0)).step).toBe(0);
    client.start([config]);
    client.step(2);
    expect((await until('paused')).step).toBe(2);
  });

  it('finishes at maxSteps, and goes on when maxSteps is raised', async () => {
    const { client, until, reports } = createBoundary();
    client.start([{ ...config, maxSteps: 50 }]);
    client.resume();
    expect((await until('finished', 0)).step).toBe(50);
    client.resume();
    expect((await until('finished')).step).toBe(50); // nothing left to do, reported again
    client.set({ maxSteps: 70 });
    client.resume();
    expect((await until('finished')).step).toBe(70);
    expect(reports.filter(({ type }) => type === 'failed')).toEqual([]);
  });

  it('hands live settings to the next pull and says from which step on they hold', async () => {
    const { client, until, pulls } = createBoundary();
    client.start([config]);
    await until('paused', 0);
    client.set({ weightDecay: 0.5 });
    expect(await until('changed')).toMatchObject({ step: 0, settings: { weightDecay: 0.5 } });
    client.step(1);
    await until('paused');
    expect(pulls[0]?.settings).toEqual({ weightDecay: 0.5 });
    client.step(1);
    await until('paused');
    expect(pulls[1]?.settings).toEqual({});
  });

  it('hands on what new data there are, and still does as many steps as were asked for', async () => {
    const { client, until, reports } = createBoundary();
    client.start([config]);
    await until('paused', 0);
    client.step(2);
    await until('paused');
    client.set({ trainExamples: 3, labels: 'random', onDataChange: 'reset' });
    const settings = { trainExamples: 3, labels: 'random', onDataChange: 'reset' };
    expect(await until('changed')).toMatchObject({ step: 2, settings });
    client.step(3);
    expect(await until('data')).toMatchObject({ members: [{ trainExamples: 3 }] });
    expect((await until('paused')).step).toBe(5);
    expect(reports.filter(({ type }) => type === 'data')).toHaveLength(1);
  });

  it('keeps to a speed limit', async () => {
    const { client, until } = createBoundary();
    client.start([{ ...config, speed: 20 }]);
    client.resume();
    await until('resumed', 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    client.pause();
    const { step } = await until('paused');
    expect(step).toBeGreaterThanOrEqual(3);
    expect(step).toBeLessThanOrEqual(11); // 20 a second for half a second, and one in flight
  });

  it('drops reports of a run that another has replaced, and frees it', async () => {
    const { client, until, reports, freed } = createBoundary();
    client.start([config]);
    client.resume();
    await until('resumed', 0);
    const second = client.start([{ ...config, seed: 7 }]);
    const after = reports.length;
    await until('paused');
    const runs = new Set(
      reports.slice(after).flatMap((report) => ('run' in report ? [report.run] : [])),
    );
    expect([...runs]).toEqual([second]);
    expect(freed).toEqual([config]);
  });

  it('says nothing of a run after stop', async () => {
    const { client, until, reports, freed } = createBoundary();
    client.start([config]);
    await until('paused', 0);
    client.stop();
    const received = reports.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(reports.length).toBe(received);
    expect(freed).toEqual([config]);
  });

  it('reports a training that throws as a failure with its cause', async () => {
    const { client, until } = createBoundary({
      // biome-ignore lint/correctness/useYield: it fails before it can
      train: async function* () {
        throw new Error('no such thing');
      },
    });
    client.start([config]);
    expect((await until('failed', 0)).error).toMatchObject({
      kind: 'bug',
      code: 'worker-failed',
      values: { cause: 'no such thing' },
    });
  });

  it('carries several runs side by side: whose row each is, who has ended, and the end of all', async () => {
    const { client, until, reports, freed } = createBoundary();
    const configs = [30, 10, 20].map((maxSteps) => ({ ...config, maxSteps }));
    client.start(configs);
    await until('paused', 0);
    client.step(3);
    await until('paused');
    client.resume();
    expect((await until('finished')).step).toBe(30);
    const rows = reports.flatMap((report) =>
      report.type === 'progress' && report.columns
        ? [...report.columns.step].map((step, i) => [report.members?.[i], step])
        : [],
    );
    const stepsOf = (member: number) =>
      rows.filter(([of]) => of === member).map(([, step]) => step);
    expect(stepsOf(0)).toEqual([0, 1, 2, 3, 10, 20, 30]);
    expect(stepsOf(1)).toEqual([0, 1, 2, 3, 10]);
    expect(stepsOf(2)).toEqual([0, 1, 2, 3, 10, 20]);
    const ended = reports.flatMap((report) => (report.type === 'ended' ? report.members : []));
    expect(ended).toEqual(
      [1, 2, 0].map((member) => ({ member, step: configs[member]?.maxSteps, why: 'finished' })),
    );
    const types = reports.map(({ type }) => type);
    expect(types.lastIndexOf('ended')).toBeLessThan(types.indexOf('finished'));

    client.set({ maxSteps: 50 }); // does not revive who has ended
    client.resume();
    expect((await until('finished')).step).toBe(30);
    client.stop();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(freed).toEqual(configs);
  });

  it('tells how fast the engines are, of the settings asked about last', async () => {
    const { client, until, reports } = createBoundary();
    await until('ready', 0);
    client.rates({ ...config, task: { ...config.task, p: 31 } });
    client.rates(config);
    expect((await until('rates')).rates.rates[0]?.stepsPerSecond).toBe(config.task.p);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(reports.filter(({ type }) => type === 'rates')).toHaveLength(1);
  });

  it('says why where the engines could not be timed', async () => {
    const { client, until } = createBoundary({
      rates: () => Promise.reject(new Error('no clock')),
    });
    client.rates(config);
    expect((await until('rates', 0)).rates).toMatchObject({
      rates: [],
      failures: [{ code: 'engines-not-timed', values: { cause: 'Error: no clock' } }],
    });
  });

  it('counts a worker that answers nothing as lost, once, and keeps still afterwards', async () => {
    const { client, reports, tick, until } = createBoundary({}, true);
    client.start([config]);
    for (let i = 0; i < 20; i++) tick();
    expect((await until('failed', 0)).error.kind).toBe('worker-lost');
    expect(reports).toHaveLength(1);
  });

  it('does not count a worker as lost because the page slept', async () => {
    const { reports, tick, until } = createBoundary({}, true);
    for (let i = 0; i < 5; i++) tick();
    tick(3_600_000); // a laptop's lid was closed
    for (let i = 0; i < 20; i++) tick(0); // and what was held up meanwhile comes at once
    for (let i = 0; i < 4; i++) tick();
    expect(reports).toEqual([]);
    tick();
    expect((await until('failed', 0)).error.kind).toBe('worker-lost');
  });

  it('does not count a worker that answers pings as lost', async () => {
    const { reports, tick, until } = createBoundary();
    await until('ready', 0);
    for (let i = 0; i < 20; i++) {
      tick();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(reports.map(({ type }) => type)).toEqual(['ready']);
  });

  it('carries a profile and its stages, and frees the run before first', async () => {
    const profile: Profile = {
      engine: {
        name: 'wasm',
        label: 'counting',
        software: false,
        memory: { bytes: 1, largestBytes: 1, where: 'heap' },
      },
      stepMs: 1,
      kernels: [],
      peakGflops: 1,
      how: 'clock',
    };
    const { client, until, freed } = createBoundary({
      profile: async (wanted, onStage) => {
        onStage('setup');
        expect(freed).toEqual([config]);
        expect(wanted).toEqual({ ...config, seed: 3 });
        onStage('peak');
        return ok(profile);
      },
    });
    client.start([config]);
    await until('paused', 0);
    client.stop();
    const stages: string[] = [];
    const result = await client.profile({ ...config, seed: 3 }, (stage) => stages.push(stage));
    expect(result).toEqual(ok(profile));
    expect(stages).toEqual(['setup', 'peak']);
  });

  it('gives the reason of a profile that is refused', async () => {
    const { client, until } = createBoundary();
    await until('ready', 0);
    const problem = { kind: 'invalid', code: 'no-kernel-times', values: {} };
    expect(await client.profile(config, () => {})).toEqual(failed(problem));
  });

  it('gives the reason of a check that throws, and of a profile that does', async () => {
    const { client } = createBoundary({
      // biome-ignore lint/correctness/useYield: it fails before it can
      check: async function* () {
        throw new Error('no such file');
      },
      profile: () => Promise.reject(new Error('no such clock')),
    });
    expect(await client.check([{}], () => {})).toMatchObject({
      ok: false,
      problem: { kind: 'bug', code: 'unexpected', values: { cause: 'no such file' } },
    });
    expect(await client.profile(config, () => {})).toMatchObject({
      ok: false,
      problem: { kind: 'bug', code: 'unexpected', values: { cause: 'no such clock' } },
    });
  });

  it('is ready also where looking for a GPU fails', async () => {
    const { until } = createBoundary({ machine: () => Promise.reject(new Error('no driver')) });
    expect((await until('ready', 0)).machine).toMatchObject({ webgpu: 'none' });
  });

  it('starts the next run where freeing the one before fails', async () => {
    const counting = countingTraining([], []);
    const { client, until } = createBoundary({
      train: (...setup) => {
        const training = counting(...setup);
        const fails = setup[0][0]?.seed === 5;
        const unfreed = () => Promise.reject(new Error('the memory is stuck'));
        return fails ? Object.assign(training, { return: unfreed }) : training;
      },
    });
    client.start([{ ...config, seed: 5 }]);
    await until('paused', 0);
    client.start([config]);
    expect((await until('paused')).step).toBe(0);
  });
});
