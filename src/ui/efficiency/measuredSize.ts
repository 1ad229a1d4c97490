import { fitSizeCurves, type SizeCurve } from '../../analysis/criticalSizes';
import type { RunConfig } from '../../run/runConfig';
import type { SweepRow } from '../../run/sweepRow';
import { networkKey } from './networkKey';

/**
 * The critical size of a network among what was measured: by ungrokking where that was run, which nothing delays, otherwise from
 * scratch; at the middle one of the weight decays that show it. Undefined where none does.
 */
export function measuredSize(
  measured: readonly SweepRow[],
  network: RunConfig,
): SizeCurve | undefined {
  const same = measured.filter(({ config }) => networkKey(config) === networkKey(network));
  const curves = fitSizeCurves(same).filter(({ fit }) => fit.kind === 'fit');
  const cut = curves.filter(({ protocol }) => protocol === 'ungrok');
  const best = cut.length > 0 ? cut : curves;
  return best[Math.floor((best.length - 1) / 2)];
}
