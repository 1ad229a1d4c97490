import type { SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalSize';
import { figuresText } from '../../messages/en/figures';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import { fitProblemText } from '../../messages/wording/fits';
import { runErrorText } from '../../messages/wording/runErrors';
import { hasDiverged } from '../../run/sweep/sweepRow';
import type { SweepState } from '../sweeps/controller/sweepController';
import { gridText, type SweepTable } from '../sweeps/controller/sweepTable';

/** D_crit of a curve, to the unit. */
export const dCritText = ({ fit }: SizeCurve): string =>
  fit.kind === 'fit' ? numberText(Math.round(fit.dCrit)) : '–';

/** Its 95 % interval. */
export function intervalText({ fit }: SizeCurve): string {
  if (fit.kind === 'none') return '–';
  if (!fit.interval) return criticalViewText.needsSeeds;
  const [from, to] = fit.interval;
  return figuresText.range({
    from: numberText(Math.round(from)),
    to: numberText(Math.round(to)),
  });
}

const messages = criticalViewText;

/** D_crit for each weight decay that has one, as a list. */
function criticalSizesText(curves: readonly SizeCurve[]): string | undefined {
  const [first, ...others] = curves.filter(({ fit }) => fit.kind === 'fit');
  if (!first) return undefined;
  const values = (curve: SizeCurve) => ({
    dCrit: dCritText(curve),
    decay: numberText(curve.weightDecay),
  });
  const sizes = [
    messages.firstSize(values(first)),
    ...others.map((curve) => messages.nextSize(values(curve))),
  ];
  const last = sizes.pop() ?? '';
  return sizes.length === 0 ? last : messages.and({ some: sizes.join(', '), last });
}

/** What one sees, in a sentence or two. */
export function criticalSentence(
  { status, error, planned, preparing, texts, training }: SweepState,
  table: SweepTable | undefined,
  curves: readonly SizeCurve[],
): string {
  if (status === 'failed') return error ? runErrorText(error) : '';
  const mine = curves.filter(({ protocol }) => protocol === table?.protocol);
  const sizes = criticalSizesText(mine);
  const next = planned.find(({ name }) => name === texts.protocol);
  const isTraining = table !== undefined && training === table.name;
  const counted = (count: number) => ({ runs: groupedNumber(count), count });
  if (!table || (table === next && !isTraining)) {
    if (!next) return sweepsText.cannotTrain;
    return messages.ready({ ...counted(next.size), grid: gridText(next) });
  }
  if (isTraining && preparing) {
    const { step, of } = preparing;
    return messages.preparing({ step: groupedNumber(step), of: groupedNumber(of) });
  }
  if (isTraining && status === 'starting') return messages.settingUp(counted(table.size));
  if (table.rows.length < table.size) {
    const does = !isTraining ? 'stopped' : status === 'paused' ? 'paused' : 'training';
    return sizes === undefined
      ? messages.doing[does]({ grid: gridText(table) })
      : messages.soFar[does]({ sizes });
  }
  const diverged = table.rows.filter(hasDiverged).length;
  const blown = diverged > 0 ? [messages.someDiverged(counted(diverged))] : [];
  if (sizes !== undefined) return [messages.found({ sizes }), ...blown].join(' ');
  if (diverged === table.rows.length) return blown.join(' ');
  const [first] = mine;
  const why = first?.fit.kind === 'none' ? fitProblemText(first.fit) : messages.nothing;
  return [why, ...blown].join(' ');
}
