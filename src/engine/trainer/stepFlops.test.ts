import { expect, it } from 'vitest';
import { presetSettings } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { createMember } from './member';
import { stepFlops } from './stepFlops';

it.each([
  // 2 operations, 3 products, D examples, weights that every example meets
  ['small', 2 * 3 * 616 * (64 * 37)],
  ['paper', 2 * 3 * 3830 * (128 * 512 + 512 * 128 + 128 * 113)],
] as const)('counts the products of %s, member by member', (preset, flops) => {
  const { model, ...config } = configFromSettings(preset, presetSettings(preset));
  const { member, dataset } = createMember({ ...config, model });
  const spec = { model, tokens: dataset.tokens, members: [member] };
  expect(stepFlops(spec)).toBe(flops);
  expect(stepFlops({ ...spec, members: [member, member] })).toBe(2 * flops);
});
