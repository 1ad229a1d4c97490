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
  for (const harness of open.splice(0)) harness.close();
});
function opened(...given: Parameters<typeof inProcessLab>): InProcessLab {
  const harness = inProcessLab(...given);
  open.push(harness);
  return harness;
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
  const harness = opened(real, search);
  harness.lab.run();
  await harness.until('finished', 'failed');
  return measured(harness);
}

describe('a run whose worker is lost', () => {
  it('goes on from its latest checkpoint, bit for bit as if nothing had been, as often as it may be lost', async () => {
    const whole = await undisturbed();
    const harness = opened(real, `${SEARCH}&speed=400`);
    for (const step of [30, 90, 200]) {
      harness.lab.run();
      await pastStep(harness, step);
      harness.lose();
      const { status, checkpointStep } = harness.lab.store.getState();
      expect(status).toBe('failed');
      expect(checkpointStep).toBeGreaterThan(step / 2);
    }
    harness.lab.run();
    expect(harness.lab.store.getState().opening).toMatchObject({
      code: 'recovered',
      values: { kind: 'worker-lost' },
    });
    await harness.until('finished');
    expect(measured(harness)).toEqual(whole);
  });

  it('does so where the browser keeps nothing', async () => {
    const shared = createSharedStorage();
    shared.problem = { code: 'unavailable', values: { cause: undefined } };
    const harness = opened(real, `${SEARCH}&speed=400`, inMemoryRunRepository(shared));
    harness.lab.run();
    await pastStep(harness, 120);
    harness.lose();
    harness.lab.run();
    await harness.until('finished');
    expect(measured(harness)).toEqual(await undisturbed());
  });

  it('leaves a saved run from which it goes on after a reload, bit for bit', async () => {
    const shared = createSharedStorage();
    const harness = opened(real, `${SEARCH}&speed=200`, inMemoryRunRepository(shared));
    harness.lab.run();
    await pastStep(harness, 100);
    harness.lose();
    harness.lab.run();
    await harness.until('running');
    harness.lab.saveNow();
    await new Promise((resolve) => setTimeout(resolve, 10));
    harness.close(); // the page goes
    shared.owners.clear();
    const after = opened(real, `${SEARCH}&speed=200`, inMemoryRunRepository(shared));
    await after.until('paused');
    after.lab.run();
    await after.until('finished');
    expect(measured(after)).toEqual(await undisturbed());
  });

  it('steps on exactly, too', async () => {
    const harness = opened(real, SEARCH);
    await harness.lab.step(7);
    harness.lose();
    await harness.lab.step(5);
    expect(harness.lab.store.getState()).toMatchObject({ status: 'paused', step: 12 });
  });
});
