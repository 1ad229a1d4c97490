import { describe, expect, it } from 'vitest';
import { parseSettings } from '../arguments/optionValues';
import { configAtStep, stepsEvery, trainedWeights } from './trainedWeights';

const config = parseSettings(
  'small',
  [],
  [
    ['task.p', '13'],
    ['task.trainExamples', '100'],
    ['model.dHidden', '8'],
    ['engine', 'wasm'],
    ['logEvery', '10'],
    ['maxSteps', '40'],
    ['cut.step', '20'],
    ['cut.trainExamples', '30'],
  ],
);

async function weightsAt(steps: readonly number[]) {
  const found = new Map<number, readonly number[]>();
  const environment = { now: () => performance.now() };
  for await (const trained of trainedWeights(
    config,
    steps,
    environment,
    new AbortController().signal,
  )) {
    if ('error' in trained) throw new Error(trained.error.code);
    expect(found.has(trained.step)).toBe(false);
    found.set(
      trained.step,
      Object.values(trained.weights).flatMap((values) => [...values]),
    );
  }
  return found;
}

describe('the weights of a run', () => {
  it('are those at the steps that were asked for, before and after a cut, whatever the others', async () => {
    const some = await weightsAt([0, 7, 20, 21, 33]);
    expect([...some.keys()]).toEqual([0, 7, 20, 21, 33]);
    const [last] = [...(await weightsAt([33])).values()];
    expect(some.get(33)).toEqual(last);
    expect(some.get(33)).not.toEqual(some.get(21));
    const every = await weightsAt(stepsEvery(7, 40));
    expect([...every.keys()]).toEqual([0, 7, 14, 21, 28, 35, 40]);
    for (const step of [0, 7, 21]) expect(every.get(step)).toEqual(some.get(step));
  });
});

it('knows by how many examples a run trains at a step', () => {
  expect([0, 20, 21, 40].map((step) => configAtStep(config, step).task.trainExamples)).toEqual([
    100, 100, 30, 30,
  ]);
  expect(stepsEvery(undefined, 40)).toEqual([40]);
  expect(stepsEvery(10, 40)).toEqual([0, 10, 20, 30, 40]);
  expect(stepsEvery(50, 40)).toEqual([0, 40]);
});
