import { expect, it } from 'vitest';
import { DEFAULTS } from '../run/presets';
import { configFromSettings } from '../run/settings';
import { startingState } from './startingState';
import type { Member } from './trainer';

const { optimizer: defaultOptimizer } = configFromSettings('quick', DEFAULTS);
const member: Member = {
  train: Int32Array.of(0, 0, 0),
  test: new Int32Array(),
  weights: { A: Float64Array.of(1 + 1e-9, 2), B: Float32Array.of(3) },
  optimizer: defaultOptimizer,
};

it('starts with nothing remembered, and carries over what float32 cannot hold', () => {
  const { weights, m: first, v: second, compensation: rest } = startingState(member);
  expect(weights).toEqual({ A: Float32Array.of(1, 2), B: Float32Array.of(3) });
  expect(first).toEqual({ A: new Float32Array(2), B: new Float32Array(1) });
  expect(second).toEqual(first);
  expect(rest.A?.[0]).toBeCloseTo(1e-9, 15);
  expect([rest.A?.[1], rest.B?.[0]]).toEqual([0, 0]);
});

it('goes on from the state of an earlier trainer instead', () => {
  const state = startingState({ ...member, weights: { A: Float32Array.of(7) } });
  expect(startingState({ ...member, state })).toBe(state);
});
