import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../cli/node/nodeEnvironment';
import { DEFAULTS, type PresetName, presetSettings } from '../run/config/presets';
import { configFromSettings, type Settings } from '../run/config/settings';
import { measureStepsPerSecond } from './calibration/stepTiming';
import { ENGINES, engineRates } from './engines';
import { createMember } from './trainer/member';
import { softwareCeiling } from './webgpu/softwareCeiling';

const environment = await nodeEnvironment();
afterAll(() => environment.device?.device.destroy());

function specOf(preset: PresetName, settings: Settings = {}) {
  const config = configFromSettings(preset, {
    ...DEFAULTS,
    ...presetSettings(preset),
    ...settings,
  });
  const { member, dataset } = createMember(config);
  return { model: config.model, tokens: dataset.tokens, members: [member] };
}

const tiny = specOf('small', { 'task.p': 7, 'task.trainExamples': 24, 'model.dHidden': 8 });

describe.skipIf(!environment.device?.software)('on software WebGPU', () => {
  beforeAll(() => engineRates(tiny, environment)); // whatever is compiled once

  it.each([
    ['tiny', tiny],
    ['small', specOf('small')],
    ['quick', specOf('quick')],
    ['a transformer', specOf('transformer', { 'task.p': 23, 'task.trainExamples': 200 })],
  ])('auto takes WebAssembly for %s, and the bound on WebGPU holds', async (_name, spec) => {
    const { trainer, info } = await ENGINES.auto(spec, environment);
    trainer.dispose();
    expect(info.name).toBe('wasm');
    expect(info.rates).toMatchObject({ fastest: 'wasm', rates: expect.any(Array) });

    // The best of some on both sides: whatever else this machine does may slow down either, for seconds at a time.
    const bounds: number[] = [];
    const rates: number[] = [];
    const holds = () => Math.max(...rates) < Math.max(...bounds);
    for (let round = 0; round < 3 || (round < 12 && !holds()); round++) {
      bounds.push((await softwareCeiling(environment)(spec))?.stepsPerSecond ?? Number.NaN);
      const real = await ENGINES.webgpu(spec, environment);
      rates.push(await measureStepsPerSecond(real.trainer, environment.now, false));
      real.trainer.dispose();
    }
    expect(holds(), `${rates} steps a second, bounds ${bounds}`).toBe(true);
  });

  it('what was measured stays known', async () => {
    const first = await engineRates(tiny, environment);
    expect(await engineRates(tiny, environment)).toBe(first);
  });
});

it('without WebGPU, auto takes WebAssembly and says why', async () => {
  const { trainer, info } = await ENGINES.auto(tiny, { now: environment.now });
  trainer.dispose();
  expect(info.name).toBe('wasm');
  expect(info.fallback).toMatchObject({ failures: [{ code: 'webgpu-missing' }], instead: 'wasm' });
  expect(info.rates?.rates.map(({ name }) => name)).toEqual(['wasm']);
});
