import { resultNumbers } from '../../analysis/answers/figureText';
import type { SizeCurve } from '../../analysis/criticalSizes';
import type { DecayCurve, Level } from '../../analysis/efficiency/decayCurves';
import { decayCurves } from '../../analysis/efficiency/decayCurves';
import { type Efficiency, efficiency } from '../../analysis/efficiency/efficiency';
import { predictedSizeSentence } from '../../analysis/efficiency/predictionSentence';
import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import type { SweepRow } from '../../run/sweepRow';
import { measuredSize } from './measuredSize';
import { networkKey } from './networkKey';

/** What the rows on the page say about efficiency. */
export interface EfficiencyFindings {
  readonly found: Efficiency;
  /** The admitted networks along weight decay. */
  readonly curves: readonly DecayCurve[];
  /** D_crit as the view of the critical size measured it for this network. */
  readonly measured?: SizeCurve;
  /** The crossing beside it, in a sentence; absent before there are rows. */
  readonly prediction?: string;
}

function prediction({ crossing }: Efficiency, measured: SizeCurve | undefined): string {
  if (!measured) return predictedSizeSentence(crossing, { kind: 'none', reason: '' }).trim();
  const { protocol, weightDecay, fit } = measured;
  const how = efficiencyViewText.measuredBy[protocol]({ decay: resultNumbers.factor(weightDecay) });
  return `${predictedSizeSentence(crossing, fit)} ${how}`;
}

/**
 * The comparison from the rows of both sheets, beside what `critical`, rows of the view of the critical size, measured. Rows of several
 * networks, as files may bring them, are not compared.
 */
export function efficiencyFindings(
  rows: readonly SweepRow[],
  level: Level,
  critical: readonly SweepRow[],
): EfficiencyFindings {
  const [first] = rows;
  if (!first) return { found: efficiency([], level), curves: [] };
  if (new Set(rows.map(({ config }) => networkKey(config))).size > 1) {
    const sentence = efficiencyViewText.notOneNetwork;
    return { found: { ...efficiency([], level), sentence }, curves: [] };
  }
  const found = efficiency(rows, level);
  const measured = measuredSize(critical, first.config);
  return {
    found,
    curves: decayCurves(found.points, level),
    ...(measured ? { measured } : {}),
    prediction: prediction(found, measured),
  };
}
