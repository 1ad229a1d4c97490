import { FIELD_PATHS } from './fields';
import { settingAt } from './settings';
import type { SweepPlan } from './sweepPlan';

/** FNV-1a, 64 bits. */
function fnv1a64(text: string): bigint {
  let value = 0xcbf29ce484222325n;
  for (const char of text) {
    value = BigInt.asUintN(64, (value ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return value;
}

/** Sixteen hexadecimal digits that tell grids apart: equal plans have equal names, whatever machine or shard computes them. */
export function gridHash({ protocol, base, axes, seeds }: SweepPlan): string {
  const settings = FIELD_PATHS.map((path) => settingAt(base, path));
  const plan = JSON.stringify([protocol, settings, axes, seeds]);
  return fnv1a64(plan).toString(16).padStart(16, '0');
}
