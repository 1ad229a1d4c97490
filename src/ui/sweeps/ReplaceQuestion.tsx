import { Question } from './Question';
import { saveSheet } from './saveSheet';
import { useSweepBench, useSweeps } from './sweepContext';

/** Asks before rows that are in no file give way to another grid. */
export function ReplaceQuestion() {
  const bench = useSweepBench();
  const asking = useSweeps((state) => state.asking);
  if (!asking) return null;
  const { rows, names } = asking;
  const what = rows === 1 ? 'One finished run is' : `${rows} finished runs are`;
  function saveAndGoOn() {
    for (const name of names) saveSheet(bench, name);
    bench.answer(true);
  }
  return (
    <Question
      question={`${what} in no file yet, and would be replaced.`}
      answers={[
        { label: 'Save as CSV and go on', act: saveAndGoOn },
        { label: 'Keep them', act: () => bench.answer(false) },
        { label: 'Replace them', act: () => bench.answer(true) },
      ]}
    />
  );
}
