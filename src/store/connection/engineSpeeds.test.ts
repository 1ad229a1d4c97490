import { expect, it } from 'vitest';
import { testRates } from '../testing/labHarness';
import { engineSpeeds } from './engineSpeeds';

it('marks the engine that a run would use, and whether a person chose it', () => {
  const roles = (engine: Parameters<typeof engineSpeeds>[1]) =>
    engineSpeeds(testRates(3000), engine).map((speed) => [speed.engine, speed.role]);
  expect(roles('auto')).toEqual([
    ['webgpu', 'taken'],
    ['wasm', 'other'],
  ]);
  expect(roles('wasm')).toEqual([
    ['webgpu', 'other'],
    ['wasm', 'chosen'],
  ]);
  expect(roles('tfjs')).toEqual([
    ['webgpu', 'other'],
    ['wasm', 'other'],
    ['tfjs', 'chosen'],
  ]);
});

it('names what is left where nothing is timed', () => {
  expect(engineSpeeds({ fastest: 'tfjs', rates: [], failures: [] }, 'auto')).toEqual([
    { engine: 'tfjs', role: 'taken' },
  ]);
});
