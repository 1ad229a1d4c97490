import { sweepsText } from '../../messages/en/sweepsText';
import { saveSheet } from './saveSheet';
import { useSweepBench, useSweeps } from './sweepContext';

/** Keeps the rows of a sheet as a CSV file. */
export function SaveSheetButton({
  name,
  label,
}: {
  readonly name: string;
  readonly label: string;
}) {
  const bench = useSweepBench();
  const rows = useSweeps(({ sheets }) => sheets[name]?.rows.length ?? 0);
  return (
    <button
      type="button"
      className="plain"
      aria-disabled={rows === 0}
      title={rows === 0 ? sweepsText.noneEnded : sweepsText.aboutSave}
      onClick={() => rows > 0 && saveSheet(bench, name)}
    >
      {label}
    </button>
  );
}
