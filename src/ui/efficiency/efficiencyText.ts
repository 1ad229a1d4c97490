import type { Efficiency } from '../../analysis/efficiency/efficiency';
import { efficiencyViewText } from '../../messages/en/efficiency';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import { efficiencyResultText, predictedSizeText } from '../../messages/wording/efficiency';
import { resultNumbers } from '../../messages/wording/resultNumbers';
import { runErrorText } from '../../messages/wording/runErrors';
import type { SweepState } from '../sweeps/controller/sweepController';
import { gridText } from '../sweeps/controller/sweepTable';
import type { EfficiencyFindings } from './efficiencyAnalysis';
import { EFFICIENCY_SWEEP_NAMES, type EfficiencySweepName } from './efficiencyForm';

/** What was found about efficiency (P1). */
export const efficiencyFindingText = ({ found, isMixed }: EfficiencyFindings): string =>
  isMixed ? efficiencyViewText.notOneNetwork : efficiencyResultText(found);

/** The predicted D_crit beside the measured one; undefined without networks to compare. */
export function predictionText({ found, measured }: EfficiencyFindings): string | undefined {
  if (found.points.length === 0) return undefined;
  if (!measured) return predictedSizeText(found.crossing);
  const { protocol, weightDecay, fit } = measured;
  const how = efficiencyViewText.measuredBy[protocol]({ decay: resultNumbers.factor(weightDecay) });
  return `${predictedSizeText(found.crossing, fit)} ${how}`;
}

/** How the norms grow, and where they cross: all that was found, or what was found so far. */
function growthText(
  { slopes: { mem, gen }, crossing }: Efficiency,
  soFar: boolean,
): string | undefined {
  if (mem.kind === 'none' || gen.kind === 'none') return undefined;
  const slopes = { mem: resultNumbers.exponent(mem.slope), gen: resultNumbers.exponent(gen.slope) };
  if (crossing.kind === 'none')
    return (soFar ? efficiencyViewText.growSoFar : efficiencyViewText.grow)(slopes);
  const cross = soFar ? efficiencyViewText.crossSoFar : efficiencyViewText.cross;
  return cross({ ...slopes, dCrit: resultNumbers.size(crossing.dCrit) });
}

/** What one sees, in a sentence or two. */
export function efficiencySentence(
  { status, error, planned, tables, training }: SweepState,
  findings: EfficiencyFindings,
): string {
  if (status === 'failed') return error ? runErrorText(error) : '';
  const shown = EFFICIENCY_SWEEP_NAMES.flatMap((name) => tables[name] ?? []);
  if (shown.length === 0) {
    if (planned.length === 0) return sweepsText.cannotTrain;
    const count = planned.reduce((sum, { size }) => sum + size, 0);
    const [first = '', second = ''] = planned.map((table) =>
      efficiencyViewText.grids[table.name as EfficiencySweepName]({ grid: gridText(table) }),
    );
    return efficiencyViewText.ready({ runs: groupedNumber(count), count, first, second });
  }
  if (status === 'starting') return efficiencyViewText.settingUp;
  const isOver = shown.every(({ rows, size }) => rows.length >= size);
  if (isOver) return growthText(findings.found, false) ?? efficiencyFindingText(findings);
  const doing =
    training === undefined
      ? efficiencyViewText.stopped
      : efficiencyViewText[status === 'paused' ? 'paused' : 'training'][
          training as EfficiencySweepName
        ];
  const growth = growthText(findings.found, true);
  return growth === undefined ? doing : `${doing} ${growth}`;
}
