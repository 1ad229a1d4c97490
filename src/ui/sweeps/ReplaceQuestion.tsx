import { sweepsText } from '../../messages/en/sweepsText';
import { Question } from './Question';
import { saveSheet } from './saveSheet';
import { useSweepBench, useSweeps } from './sweepContext';

/** Asks before rows that are in no file give way to another grid. */
export function ReplaceQuestion() {
  const bench = useSweepBench();
  const asking = useSweeps((state) => state.asking);
  if (!asking) return null;
  const { rows, names } = asking;
  function saveAndGoOn() {
    for (const name of names) saveSheet(bench, name);
    bench.answer(true);
  }
  return (
    <Question
      question={sweepsText.inNoFile({ count: rows })}
      answers={[
        { label: sweepsText.saveAndGoOn, act: saveAndGoOn },
        { label: sweepsText.keep, act: () => bench.answer(false) },
        { label: sweepsText.replace, act: () => bench.answer(true) },
      ]}
    />
  );
}
