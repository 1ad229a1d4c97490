import { sweepsText } from '../../messages/en/sweepsText';
import { saveSweepTable } from './saveSheet';
import { useSweepController, useSweepState } from './sweepContext';

/** Keeps the rows of a sheet as a CSV file. */
export function SaveTableButton({
  name,
  label,
}: {
  readonly name: string;
  readonly label: string;
}) {
  const bench = useSweepController();
  const rows = useSweepState(({ tables: sheets }) => sheets[name]?.rows.length ?? 0);
  return (
    <button
      type="button"
      className="plain"
      aria-disabled={rows === 0}
      title={rows === 0 ? sweepsText.noneEnded : sweepsText.aboutSave}
      onClick={() => rows > 0 && saveSweepTable(bench, name)}
    >
      {label}
    </button>
  );
}
