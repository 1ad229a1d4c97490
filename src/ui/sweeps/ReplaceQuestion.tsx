import { sweepsText } from '../../messages/en/sweepsText';
import { ConfirmQuestion } from './Question';
import { saveSweepTable } from './saveSheet';
import { useSweepController, useSweepState } from './sweepContext';

/** Asks before rows that are in no file give way to another grid. */
export function ReplaceQuestion() {
  const bench = useSweepController();
  const asking = useSweepState((state) => state.pendingReplacement);
  if (!asking) return null;
  const { rows, names } = asking;
  function saveAndGoOn() {
    for (const name of names) saveSweepTable(bench, name);
    bench.confirmReplacement(true);
  }
  return (
    <ConfirmQuestion
      question={sweepsText.inNoFile({ count: rows })}
      answers={[
        { label: sweepsText.saveAndGoOn, act: saveAndGoOn },
        { label: sweepsText.keep, act: () => bench.confirmReplacement(false) },
        { label: sweepsText.replace, act: () => bench.confirmReplacement(true) },
      ]}
    />
  );
}
