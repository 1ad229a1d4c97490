import { afterAll, expect, it } from 'vitest';
import { profile } from '../../engine/calibration/profile';
import { kernelLabel } from '../../messages/wording/profile';
import { DEFAULTS, presetSettings } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { nodeEnvironment } from '../node/nodeEnvironment';

const environment = await nodeEnvironment();
afterAll(() => environment.device?.device.destroy());

it.each([
  ['webgpu', 'quick'],
  ['webgpu', 'transformer'],
  ['wasm', 'quick'],
  ['wasm', 'transformer'],
] as const)('every kernel of %s has a name that people read: %s', async (engine, preset) => {
  if (engine === 'webgpu' && !environment.device) return;
  const config = configFromSettings(preset, {
    ...DEFAULTS,
    ...presetSettings(preset),
    ...{ engine, 'task.p': 11, 'task.trainExamples': 60 },
  });
  const found = await profile(config, environment);
  if (!found.ok) throw new Error(found.problem.code);
  const { kernels } = found.value;
  expect(kernels.length).toBeGreaterThan(5);
  expect(kernels.filter(({ name }) => kernelLabel(name) === name)).toEqual([]);
});
