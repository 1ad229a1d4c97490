import type { Efficiency } from '../../analysis/efficiency/efficiency';
import { resultNumbers } from '../../analysis/predictions/resultNumbers';
import { efficiencyViewText } from '../../messages/en/efficiency';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import type { SweepState } from '../sweeps/controller/sweepController';
import { gridText } from '../sweeps/controller/sweepTable';
import { EFFICIENCY_SWEEP_NAMES, type EfficiencySweepName } from './efficiencyForm';

const words = efficiencyViewText;

/** How the norms grow, and where they cross: all that was found, or what was found so far. */
function growthText(
  { slopes: { mem, gen }, crossing }: Efficiency,
  soFar: boolean,
): string | undefined {
  if (mem.kind === 'none' || gen.kind === 'none') return undefined;
  const slopes = { mem: resultNumbers.exponent(mem.slope), gen: resultNumbers.exponent(gen.slope) };
  if (crossing.kind === 'none') return (soFar ? words.growSoFar : words.grow)(slopes);
  const cross = soFar ? words.crossSoFar : words.cross;
  return cross({ ...slopes, dCrit: resultNumbers.size(crossing.dCrit) });
}

/** What one sees, in a sentence or two. */
export function efficiencySentence(
  { status, message, planned: wanted, tables, training }: SweepState,
  efficiency: Efficiency,
): string {
  if (status === 'failed') return message ?? '';
  const shown = EFFICIENCY_SWEEP_NAMES.flatMap((name) => tables[name] ?? []);
  if (shown.length === 0) {
    if (wanted.length === 0) return sweepsText.cannotTrain;
    const count = wanted.reduce((sum, { size }) => sum + size, 0);
    const [first = '', second = ''] = wanted.map((table) =>
      words.grids[table.name as EfficiencySweepName]({ grid: gridText(table) }),
    );
    return words.ready({ runs: groupedNumber(count), count, first, second });
  }
  if (status === 'starting') return words.settingUp;
  const isOver = shown.every(({ rows, size }) => rows.length >= size);
  if (isOver) return growthText(efficiency, false) ?? efficiency.sentence;
  const doing =
    training === undefined
      ? words.stopped
      : words[status === 'paused' ? 'paused' : 'training'][training as EfficiencySweepName];
  const so = growthText(efficiency, true);
  return so === undefined ? doing : `${doing} ${so}`;
}
