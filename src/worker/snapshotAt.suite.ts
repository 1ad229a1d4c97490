import type { Snapshot } from '../run/snapshot';

/** A snapshot of a network that has one number, the step. */
export function snapshotAt(step: number): Snapshot {
  const part = () => ({ W: Float32Array.of(step) });
  const state = { weights: part(), m: part(), v: part(), compensation: part() };
  return { step, optimizerStep: step, state };
}
