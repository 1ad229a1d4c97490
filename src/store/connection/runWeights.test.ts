import { expect, it } from 'vitest';
import { snapshotAt } from '../../worker/testing/fakeHost';
import type { LabHarness } from '../testing/labHarness';
import { commandTypes, lastRun, nextTurn, reportPaused, runningLab } from '../testing/runningLab';

const INFO = {
  engine: {
    name: 'wasm',
    label: 'a test',
    software: false,
    memory: { bytes: 1, largestBytes: 1, where: 'heap' },
  },
  parameters: 1,
  members: [{ trainExamples: 1, testExamples: 1, mirrorsDropped: 0 }],
} as const;

function trainingLab(): LabHarness {
  const made = runningLab();
  made.report({ type: 'started', run: lastRun(made), info: INFO });
  return made;
}
const asked = (made: LabHarness) => commandTypes(made).filter((type) => type === 'weights').length;
const W = (value: number) => ({ W: Float32Array.of(value) });

it('asks the worker of a run that trains, once for all who wait', async () => {
  const made = trainingLab();
  const read = Promise.all([made.lab.readWeights(), made.lab.readWeights()]);
  expect(asked(made)).toBe(1);
  made.report({ type: 'weights', run: lastRun(made), step: 57, weights: W(57) });
  const networks = await read;
  for (const network of networks) expect(network).toMatchObject({ step: 57, weights: W(57) });
  expect(networks[0]?.config).toBe(made.lab.store.getState().runConfig);
});

it('takes those of a run that stands still from its snapshot', async () => {
  const made = trainingLab();
  made.report({ type: 'snapshot', run: lastRun(made), snapshot: snapshotAt(60) });
  reportPaused(made, 60);
  expect(await made.lab.readWeights()).toMatchObject({ step: 60, weights: W(60) });
  expect(asked(made)).toBe(0);
});

it('takes the snapshot where the run stops before its worker has answered', async () => {
  const made = trainingLab();
  const read = made.lab.readWeights();
  made.lab.pause();
  made.report({ type: 'snapshot', run: lastRun(made), snapshot: snapshotAt(61) });
  reportPaused(made, 61);
  expect(await read).toMatchObject({ step: 61 });
});

it('takes the last snapshot of a run whose worker is lost', async () => {
  const made = trainingLab();
  made.report({ type: 'snapshot', run: lastRun(made), snapshot: snapshotAt(40) });
  const read = made.lab.readWeights();
  made.lose();
  expect(await read).toMatchObject({ step: 40 });
});

it('has none without a run, of one that is set up, and of one that is no more', async () => {
  const made = trainingLab();
  const read = made.lab.readWeights();
  made.lab.reset();
  expect(await read).toBeUndefined();
  expect(await made.lab.readWeights()).toBeUndefined();
  made.lab.run();
  expect(await made.lab.readWeights()).toBeUndefined();
  await nextTurn();
  expect(asked(made)).toBe(1);
});
