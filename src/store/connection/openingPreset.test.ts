import { expect, it } from 'vitest';
import { testRates } from '../testing/labHarness';
import { chooseOpeningPreset } from './openingPreset';

it.each([
  [3000, 410, 'quick'],
  [15, 410, 'quick'], // no GPU, a fast processor
  [15, 95, 'quick'],
  [15, 80, 'small'],
])('WebGPU at %i steps a second and WebAssembly at %i open with %s', (webgpu, wasm, preset) => {
  expect(chooseOpeningPreset(testRates(webgpu, wasm), 'auto').preset).toBe(preset);
});

it('goes by the engine that was asked for', () => {
  const rates = testRates(15, 410);
  expect(chooseOpeningPreset(rates, 'webgpu')).toMatchObject({
    preset: 'small',
    reason: { code: 'slow', values: { stepsPerSecond: 15 } },
  });
  const bounded = rates.rates.map((rate) => ({
    ...rate,
    stepsPerSecond: 900,
    atMost: true as const,
  }));
  expect(chooseOpeningPreset({ ...rates, rates: bounded }, 'webgpu')).toMatchObject({
    preset: 'small',
    reason: { code: 'slow-at-most', values: { stepsPerSecond: 900 } },
  });
  expect(chooseOpeningPreset(rates, 'wasm')).toEqual({ preset: 'quick' });
  expect(chooseOpeningPreset(rates, 'tfjs')).toMatchObject({
    preset: 'small',
    reason: { code: 'unknown-speed' },
  });
});
