import { sweepCells } from '../../run/sweepCells';
import type { SweepState } from './sweepBench';
import type { SweepForm, SweepTexts } from './sweepForm';
import { emptySweepTable, type SweepTable } from './sweepSheet';

/** Sheets of what the texts of a form ask for, or what is wrong with them. */
export function planTables(
  form: SweepForm,
  texts: SweepTexts,
): Pick<SweepState, 'texts' | 'planned' | 'formProblems'> {
  const made = form.plans(texts);
  if (made.kind === 'problems') return { texts, planned: [], formProblems: made.problems };
  const wanted: SweepTable[] = [];
  for (const { name, plan } of made.plans) {
    const cells = sweepCells(plan);
    if (cells.kind === 'problem') return { texts, planned: [], formProblems: [cells.problem] };
    wanted.push(emptySweepTable(name, plan, cells.cells));
  }
  return { texts, planned: wanted, formProblems: [] };
}
