import { sweepCells } from '../../run/sweepCells';
import type { SweepBenchState } from './sweepBench';
import type { SweepForm, SweepTexts } from './sweepForm';
import { emptySheet, type SweepSheet } from './sweepSheet';

/** Sheets of what the texts of a form ask for, or what is wrong with them. */
export function sheetsOf(
  form: SweepForm,
  texts: SweepTexts,
): Pick<SweepBenchState, 'texts' | 'wanted' | 'wrong'> {
  const made = form.plans(texts);
  if (made.kind === 'problems') return { texts, wanted: [], wrong: made.problems };
  const wanted: SweepSheet[] = [];
  for (const { name, plan } of made.plans) {
    const cells = sweepCells(plan);
    if (cells.kind === 'problem') return { texts, wanted: [], wrong: [cells.problem] };
    wanted.push(emptySheet(name, plan, cells.cells));
  }
  return { texts, wanted, wrong: [] };
}
