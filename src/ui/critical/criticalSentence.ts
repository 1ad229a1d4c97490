import type { SizeCurve } from '../../analysis/criticalSizes';
import { numberText } from '../../figures/numberText';
import { counted } from '../sweeps/counted';
import { gridText } from '../sweeps/gridText';
import type { SweepBenchState } from '../sweeps/sweepBench';
import type { SweepSheet } from '../sweeps/sweepSheet';
import { dCritText } from './dCritText';

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** D_crit for each weight decay that has one. */
function found(curves: readonly SizeCurve[]): string | undefined {
  const known = curves.filter(({ fit }) => fit.kind === 'fit');
  if (known.length === 0) return undefined;
  const parts = known.map(
    (curve, i) =>
      `${dCritText(curve)} at ${i === 0 ? 'weight decay ' : ''}${numberText(curve.weightDecay)}`,
  );
  return `D_crit is ${listed(parts)}`;
}

/** What one sees, in a sentence or two. */
export function criticalSentence(
  { status, message, wanted, preparing, texts, training }: SweepBenchState,
  sheet: SweepSheet | undefined,
  curves: readonly SizeCurve[],
): string {
  if (status === 'failed') return message ?? '';
  const mine = curves.filter(({ protocol }) => protocol === sheet?.protocol);
  const so = found(mine);
  const next = wanted.find(({ name }) => name === texts.protocol);
  const isTraining = sheet !== undefined && training === sheet.name;
  if (!sheet || (sheet === next && !isTraining)) {
    if (!next) return 'This grid cannot be trained: see the messages.';
    return `Ready to train ${counted(next.size, 'run')}: ${gridText(next)}.`;
  }
  if (isTraining && preparing) {
    const { step, of } = preparing;
    return `Training on all pairs first: step ${step.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}.`;
  }
  if (isTraining && status === 'starting') return `Setting ${counted(sheet.size, 'run')} up …`;
  if (sheet.rows.length < sheet.size) {
    const does = !isTraining ? 'Stopped' : status === 'paused' ? 'Paused' : 'Training';
    return so ? `${does}. So far, ${so}.` : `${does} ${gridText(sheet)}.`;
  }
  if (so) return `${so}.`;
  const [first] = mine;
  return first?.fit.kind === 'none' ? first.fit.reason : 'No run says anything about D_crit.';
}
