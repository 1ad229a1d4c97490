import { figureText } from '../../analysis/answers/figureText';
import type { Efficiency } from '../../analysis/efficiency/efficiency';
import { counted } from '../sweeps/counted';
import { gridText } from '../sweeps/gridText';
import type { SweepBenchState } from '../sweeps/sweepBench';
import { EFFICIENCY_SHEETS, type EfficiencySheet, SHEET_NAMES } from './efficiencySheets';

const wordsOf = (name: string): string => EFFICIENCY_SHEETS[name as EfficiencySheet].words;

/** How the norms grow, and where they cross. */
function found({ slopes: { mem, gen }, crossing }: Efficiency): string | undefined {
  if (mem.kind === 'none' || gen.kind === 'none') return undefined;
  const [rises, other] = [mem, gen].map(({ slope }) => `D^${figureText.exponent(slope)}`);
  const where =
    crossing.kind === 'crossing' ? `; they cross at D = ${figureText.size(crossing.dCrit)}` : '';
  return `the norm for memorising goes as ${rises}, that for generalising as ${other}${where}.`;
}

/** What one sees, in a sentence or two. */
export function efficiencySentence(
  { status, message, wanted, sheets, training }: SweepBenchState,
  efficiency: Efficiency,
): string {
  if (status === 'failed') return message ?? '';
  const shown = SHEET_NAMES.flatMap((name) => sheets[name] ?? []);
  if (shown.length === 0) {
    if (wanted.length === 0) return 'This grid cannot be trained: see the messages.';
    const runs = wanted.reduce((sum, { size }) => sum + size, 0);
    const grids = wanted.map((sheet) => `${gridText(sheet)} on ${wordsOf(sheet.name)}`);
    return `Ready to train ${counted(runs, 'run')}: ${grids.join(', and ')}.`;
  }
  if (status === 'starting') return 'Setting the runs up …';
  const so = found(efficiency);
  const isOver = shown.every(({ rows, size }) => rows.length >= size);
  const soFar = so ?? efficiency.sentence;
  if (isOver) return soFar.charAt(0).toUpperCase() + soFar.slice(1);
  const does = status === 'paused' ? 'Paused' : training ? 'Training' : 'Stopped';
  const what = training ? ` on ${wordsOf(training)}` : '';
  return so ? `${does}${what}. So far, ${so}` : `${does}${what}.`;
}
