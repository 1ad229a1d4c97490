import { expect, it } from 'vitest';
import type { InsideFrame } from './frame';
import { insideFinding } from './insideFinding';

const frameOf = (oGenHeldOut: number, oMemHeldOut: number) =>
  ({ rule: { oGenHeldOut, oMemHeldOut } }) as InsideFrame;

it.each([
  [0.1, 0.2, { code: 'nothing', values: {} }],
  [0.5, 9.5, { code: 'memory', values: {} }],
  [-0.4, 9.5, { code: 'memory', values: {} }],
  [3, 7, { code: 'forming', values: { share: 0.3 } }],
  [8, 2, { code: 'rule', values: { share: 0.8 } }],
  // Test pairs may stand out more than those that are trained on.
  [11, -1, { code: 'rule', values: { share: 1 } }],
  [Number.NaN, Number.NaN, { code: 'unknown', values: {} }],
])('held-out logits of %d (rule) and %d (memory) are read as %j', (gen, mem, finding) => {
  expect(insideFinding(frameOf(gen, mem))).toEqual(finding);
});
