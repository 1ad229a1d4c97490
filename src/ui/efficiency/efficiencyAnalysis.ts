import { fitSizeCurves, type SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { type DecayCurve, decayCurves, type Level } from '../../analysis/efficiency/decayCurves';
import { type Efficiency, efficiency } from '../../analysis/efficiency/efficiency';
import { ADMISSION_RULES, type AdmissionRule } from '../../analysis/efficiency/efficiencyPoints';
import type { RunConfig } from '../../run/config/runConfig';
import type { SweepRow } from '../../run/sweep/sweepRow';

/** The same for runs of the same network on the same task, whatever their data, optimiser and seed. */
const networkKey = ({ task, model }: RunConfig): string =>
  JSON.stringify([task.op, task.p, Object.entries(model).sort()]);

/**
 * The critical size of a network among what was measured: by ungrokking where that was run, which nothing delays, otherwise from
 * scratch; at the middle one of the weight decays that show it. Undefined where none does.
 */
function measuredSize(measured: readonly SweepRow[], network: RunConfig): SizeCurve | undefined {
  const same = measured.filter(({ config }) => networkKey(config) === networkKey(network));
  const curves = fitSizeCurves(same).filter(({ fit }) => fit.kind === 'fit');
  const cut = curves.filter(({ protocol }) => protocol === 'ungrok');
  const best = cut.length > 0 ? cut : curves;
  return best[Math.floor((best.length - 1) / 2)];
}

/** What the rows on the page say about efficiency. */
export interface EfficiencyFindings {
  readonly found: Efficiency;
  /** The same by the other rule of which networks generalise. */
  readonly otherwise: Efficiency;
  /** The admitted networks along weight decay. */
  readonly curves: readonly DecayCurve[];
  /** D_crit as the view of the critical size measured it for this network. */
  readonly measured?: SizeCurve;
  /** There are rows of several networks, as files may bring them: nothing is compared. */
  readonly isMixed?: boolean;
}

const otherRule = (rule: AdmissionRule): AdmissionRule =>
  ADMISSION_RULES.find((one) => one !== rule) as AdmissionRule;

/**
 * The comparison from the rows of both tables, beside the critical size from `critical`, the rows of that view.
 */
export function efficiencyFindings(
  rows: readonly SweepRow[],
  level: Level,
  rule: AdmissionRule,
  critical: readonly SweepRow[],
): EfficiencyFindings {
  const by = (some: readonly SweepRow[]) => {
    const [found, otherwise] = [rule, otherRule(rule)].map((one) => efficiency(some, level, one));
    return { found, otherwise } as { found: Efficiency; otherwise: Efficiency };
  };
  const [first] = rows;
  if (!first) return { ...by([]), curves: [] };
  if (new Set(rows.map(({ config }) => networkKey(config))).size > 1) {
    return { ...by([]), curves: [], isMixed: true };
  }
  const both = by(rows);
  const measured = measuredSize(critical, first.config);
  return {
    ...both,
    curves: decayCurves(both.found.points, level),
    ...(measured ? { measured } : {}),
  };
}
