import { afterEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../engine/environment';
import { train } from '../../engine/train/train';
import type { Host } from '../../worker/host/host';
import { createSharedStorage, inMemoryRunRepository } from '../testing/inMemoryRunRepository';
import { type InProcessLab, inProcessLab } from '../testing/inProcessLab';

const environment: Environment = { now: () => performance.now() };
const real: Host['train'] = (configs, signal, starts) =>
  train(configs, signal, environment, starts);
const SEARCH = '?preset=small&engine=wasm&seed=3&maxSteps=300';

const open: InProcessLab[] = [];
afterEach(() => {
  for (const bench of open.splice(0)) bench.close();
});
function opened(...given: Parameters<typeof inProcessLab>): InProcessLab {
  const bench = inProcessLab(...given);
  open.push(bench);
  return bench;
}

/** All that was measured but the time that it took. */
const measured = ({ lab }: InProcessLab) => {
  const { stepsPerSecond: _, ...columns } = lab.history.columns();
  return columns;
};
const pastStep = async ({ lab }: InProcessLab, step: number) => {
  while ((lab.history.columns().step.at(-1) ?? 0) < step) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};
async function undisturbed(search = SEARCH) {
  const bench = opened(real, search);
  bench.lab.run();
  await bench.until('finished', 'failed');
  return measured(bench);
}

describe('a run whose worker is lost', () => {
  it('goes on from its latest checkpoint, bit for bit as if nothing had been, as often as it may be lost', async () => {
    const whole = await undisturbed();
    const bench = opened(real, `${SEARCH}&speed=400`);
    for (const step of [30, 90, 200]) {
      bench.lab.run();
      await pastStep(bench, step);
      bench.lose();
      const { status, checkpointStep } = bench.lab.store.getState();
      expect(status).toBe('failed');
      expect(checkpointStep).toBeGreaterThan(step / 2);
    }
    bench.lab.run();
    expect(bench.lab.store.getState().opening).toMatchObject({
      code: 'recovered',
      values: { kind: 'worker-lost' },
    });
    await bench.until('finished');
    expect(measured(bench)).toEqual(whole);
  });

  it('does so where the browser keeps nothing', async () => {
    const shared = createSharedStorage();
    shared.problem = { code: 'unavailable', values: { cause: undefined } };
    const bench = opened(real, `${SEARCH}&speed=400`, inMemoryRunRepository(shared));
    bench.lab.run();
    await pastStep(bench, 120);
    bench.lose();
    bench.lab.run();
    await bench.until('finished');
    expect(measured(bench)).toEqual(await undisturbed());
  });

  it('leaves a shelf from which it goes on after a reload, bit for bit', async () => {
    const shared = createSharedStorage();
    const bench = opened(real, `${SEARCH}&speed=200`, inMemoryRunRepository(shared));
    bench.lab.run();
    await pastStep(bench, 100);
    bench.lose();
    bench.lab.run();
    await bench.until('running');
    bench.lab.saveNow();
    await new Promise((resolve) => setTimeout(resolve, 10));
    bench.close(); // the page goes
    shared.owners.clear();
    const after = opened(real, `${SEARCH}&speed=200`, inMemoryRunRepository(shared));
    await after.until('paused');
    after.lab.run();
    await after.until('finished');
    expect(measured(after)).toEqual(await undisturbed());
  });

  it('steps on exactly, too', async () => {
    const bench = opened(real, SEARCH);
    await bench.lab.step(7);
    bench.lose();
    await bench.lab.step(5);
    expect(bench.lab.store.getState()).toMatchObject({ status: 'paused', step: 12 });
  });
});
