import type { SizeCurve } from '../../analysis/criticalSizes';
import { numberText } from '../../figures/numberText';
import type { SweepBenchState } from '../sweeps/sweepBench';
import type { SweepSheet } from '../sweeps/sweepSheet';
import { dCritText } from './dCritText';
import { decayOf, sizeOf } from './heatOfSheet';

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
const kinds = (values: readonly unknown[]) => new Set(values).size;

/** The grid of a sheet in words. */
function gridText({ cells }: SweepSheet): string {
  const sizes = counted(kinds(cells.map(sizeOf)), 'size');
  const decays = counted(kinds(cells.map(decayOf)), 'weight decay');
  const seeds = counted(kinds(cells.map(({ config }) => config.seed)), 'seed');
  return `${sizes} × ${decays} × ${seeds}`;
}

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
