import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { EngineError, toRunError } from '../engineError';
import { createMember } from '../trainer/member';
import type { TrainerSpec } from '../trainer/trainer';
import { type Candidate, createCalibrator } from './calibrator';

/** A clock that engines move by working, and timers that run out only when a test says so. */
function fakeClock() {
  let now = 0;
  const timers = new Set<() => void>();
  return {
    now: () => now,
    work(ms: number) {
      now += ms;
    },
    startTimer(_ms: number, action: () => void) {
      timers.add(action);
      return () => timers.delete(action);
    },
    runOut() {
      for (const action of timers) action();
    },
    waiting: () => timers.size,
  };
}
type FakeClock = ReturnType<typeof fakeClock>;

interface FakeEngine {
  /** Milliseconds of a step, by training examples. */
  step(examples: number): number;
  /** Milliseconds of the first step, more than of others. */
  first?: number;
  /** Milliseconds of a submission, whatever it holds. */
  submission?: number;
  setUp?: number;
  ceiling?(examples: number): number;
}

const started: string[] = [];
const disposed: string[] = [];

const examplesOf = ({ members }: TrainerSpec) =>
  members.reduce((sum, { train }) => sum + train.length / 3, 0);

/** An engine that only lets time pass. */
function candidate(name: Candidate['name'], time: FakeClock, engine: FakeEngine): Candidate {
  return {
    name,
    firstStepMayCount: name === 'wasm',
    async start(spec) {
      started.push(name);
      time.work(engine.setUp ?? 0);
      let { first = 0 } = engine;
      return {
        info: { label: `${name} on paper` },
        trainer: {
          async advance(steps) {
            time.work((engine.submission ?? 0) + first + steps * engine.step(examplesOf(spec)));
            first = 0;
          },
          flush: async () => {},
          dispose: () => disposed.push(name),
        },
      };
    },
    ceiling: async (spec) =>
      engine.ceiling && { label: 'paper', stepsPerSecond: engine.ceiling(examplesOf(spec)) },
  };
}

function failing(name: Candidate['name'], error: Error): Candidate {
  return { name, firstStepMayCount: true, start: () => Promise.reject(error) };
}

function specOf(settings: Partial<typeof DEFAULTS> = {}): TrainerSpec {
  const config = configFromSettings('quick', { ...DEFAULTS, ...settings });
  const { member, dataset } = createMember(config);
  return { model: config.model, tokens: dataset.tokens, members: [member] };
}
const large = specOf();
const small = specOf({ 'task.p': 7, 'task.trainExamples': 24 });

/** A GPU that is bound by dispatches: 0.3 ms a step whatever the size, against 1 µs an example on the processor. */
const realGpu = { step: (examples: number) => 0.3 + examples * 1e-5, submission: 2, setUp: 900 };
const processor = { step: (examples: number) => examples * 1e-3, first: 9, setUp: 4 };

describe('calibration', () => {
  it('takes a real GPU for a large model and the processor for a small one', async () => {
    const time = fakeClock();
    const rates = createCalibrator(
      [candidate('wasm', time, processor), candidate('webgpu', time, realGpu)],
      time,
    );
    const onLarge = await rates(large);
    expect(onLarge.fastest).toBe('webgpu');
    expect(onLarge.rates.map(({ name }) => name)).toEqual(['webgpu', 'wasm']);
    expect(onLarge.rates[1]?.stepsPerSecond).toBeCloseTo(1000 / 1.74, 0);
    // Neither set-up nor the answer of the queue, amortised over many steps, is held against it.
    expect(onLarge.rates[0]?.stepsPerSecond).toBeGreaterThan(0.8 * (1000 / 0.3174));
    expect((await rates(small)).fastest).toBe('wasm');
  });

  it('does not start an engine that is known to be slower, and says “at most”', async () => {
    const time = fakeClock();
    started.length = 0;
    const rates = createCalibrator(
      [
        candidate('wasm', time, processor),
        candidate('webgpu', time, { step: () => 4000, ceiling: () => 36.2 }),
      ],
      time,
    );
    const found = await rates(large);
    expect(found.fastest).toBe('wasm');
    expect(found.rates[1]).toEqual({
      name: 'webgpu',
      label: 'paper',
      stepsPerSecond: 36.2,
      atMost: true,
    });
    expect(started).toEqual(['wasm']);
    expect(time.now()).toBeLessThan(300);
  });

  it('measures what a bound does not rule out, and never takes the bound for a rate', async () => {
    const time = fakeClock();
    const webgpu = candidate('webgpu', time, { step: () => 50, ceiling: () => 5000 });
    const rates = createCalibrator([candidate('wasm', time, processor), webgpu], time);
    const found = await rates(large);
    expect(found.fastest).toBe('wasm');
    expect(found.rates[1]).toMatchObject({ name: 'webgpu', label: 'webgpu on paper' });
    expect(found.rates[1]?.stepsPerSecond).toBeCloseTo(20);
  });

  it('costs nothing the second time, and frees every trainer', async () => {
    const time = fakeClock();
    started.length = 0;
    disposed.length = 0;
    const rates = createCalibrator(
      [candidate('wasm', time, processor), candidate('webgpu', time, realGpu)],
      time,
    );
    const [first, beside] = await Promise.all([rates(large), rates(large)]);
    const spent = time.now();
    const again = await rates({ ...large, members: [...large.members] });
    expect([beside, again]).toEqual([first, first]);
    expect(time.now()).toBe(spent);
    expect(disposed).toEqual(started);
    expect(time.waiting()).toBe(0);
    await rates(small);
    expect(started).toEqual(['wasm', 'webgpu', 'wasm', 'webgpu']);
  });

  it('counts a very long first step on the processor, and only there', async () => {
    const time = fakeClock();
    const slow = { step: () => 200, first: 50 };
    const found = await createCalibrator(
      [candidate('wasm', time, slow), candidate('webgpu', time, slow)],
      time,
    )(large);
    const rate = Object.fromEntries(found.rates.map((each) => [each.name, each.stepsPerSecond]));
    expect(rate).toEqual({ wasm: 4, webgpu: 5 });
  });

  it('makes do with what starts, and says why the other does not', async () => {
    const time = fakeClock();
    const noWebgpu = new EngineError('no-webgpu', 'webgpu-missing', {});
    const noWasm = new EngineError('no-wasm', 'no-wasm-simd', {});
    const wasm = candidate('wasm', time, processor);

    const withoutGpu = await createCalibrator([wasm, failing('webgpu', noWebgpu)], time)(large);
    expect(withoutGpu).toMatchObject({ fastest: 'wasm', failures: [toRunError(noWebgpu)] });

    const gpu = candidate('webgpu', time, realGpu);
    const withoutSimd = await createCalibrator([failing('wasm', noWasm), gpu], time)(large);
    expect(withoutSimd).toMatchObject({ fastest: 'webgpu', failures: [toRunError(noWasm)] });

    const neither = [failing('wasm', noWasm), failing('webgpu', noWebgpu)];
    expect(await createCalibrator(neither, time)(large)).toMatchObject({
      fastest: 'tfjs',
      rates: [],
    });
  });

  it('reports an engine that breaks, and goes on', async () => {
    const time = fakeClock();
    const broken = failing('webgpu', new TypeError('no such kernel'));
    const found = await createCalibrator([candidate('wasm', time, processor), broken], time)(large);
    expect(found.fastest).toBe('wasm');
    expect(found.failures.map(({ kind }) => kind)).toEqual(['bug']);
    expect(found.failures).toMatchObject([
      { values: { cause: expect.stringContaining('no such kernel') } },
    ]);
  });

  it('gives up an engine that does not answer, frees what comes of it later, and leaves it alone', async () => {
    const time = fakeClock();
    let wake = () => {};
    let starts = 0;
    disposed.length = 0;
    const webgpu = candidate('webgpu', time, realGpu);
    const asleep: Candidate = {
      ...webgpu,
      async start(spec) {
        starts++;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        return webgpu.start(spec);
      },
    };
    const rates = createCalibrator([candidate('wasm', time, processor), asleep], time);
    const pending = rates(large);
    await expect.poll(() => starts).toBe(1);
    time.runOut();
    const found = await pending;
    expect(found.fastest).toBe('wasm');
    expect(found.failures).toMatchObject([
      { code: 'engine-timeout', values: { engine: 'webgpu', seconds: 5 } },
    ]);
    expect((await rates(small)).fastest).toBe('wasm');
    expect(starts).toBe(1);
    wake();
    await expect.poll(() => disposed).toEqual(['wasm', 'wasm', 'webgpu']);
  });
});
