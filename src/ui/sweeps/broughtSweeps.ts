import { createStore } from 'zustand/vanilla';
import type { Result } from '../../run/result';
import type { SweepCsv } from '../../run/sweep/sweepCsv';
import type { SweepCsvProblem } from '../../run/sweep/sweepProblem';

/** The parts of the address that views of sweeps have; their controllers go by them. */
export type SweepPart = 'sweep' | 'norms';

/** The file of a sweep that waits for its view. */
export interface BroughtSweep {
  readonly file: string;
  readonly read: Result<SweepCsv, SweepCsvProblem>;
}

/** Files of sweeps on their way to views that may not have been loaded yet. */
export const broughtSweeps = createStore<Partial<Record<SweepPart, readonly BroughtSweep[]>>>(
  () => ({}),
);

/** Hands a file to a view: it takes it when it is shown. */
export function bringSweep(part: SweepPart, sweep: BroughtSweep): void {
  broughtSweeps.setState({ [part]: [...(broughtSweeps.getState()[part] ?? []), sweep] });
}

/** The files that wait for a view, which wait no longer. */
export function takeSweeps(part: SweepPart): readonly BroughtSweep[] {
  const waiting = broughtSweeps.getState()[part] ?? [];
  if (waiting.length > 0) broughtSweeps.setState({ [part]: [] });
  return waiting;
}
