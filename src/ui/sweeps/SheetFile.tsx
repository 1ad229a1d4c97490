import { useRef } from 'react';
import { saveSheet } from './saveSheet';
import { useSweepBench, useSweeps } from './sweepContext';

/** Keeps the rows of a sheet as a CSV file, or takes them from one. */
export function SheetFile({
  name,
  onImport,
}: {
  readonly name: string;
  /** Hears whose rows have come from a file. */
  readonly onImport: (name: string) => void;
}) {
  const bench = useSweepBench();
  const rows = useSweeps(({ sheets }) => sheets[name]?.rows.length ?? 0);
  const picker = useRef<HTMLInputElement>(null);
  async function read(file: File | undefined) {
    if (!file) return;
    const imported = bench.importCsv(file.name, await file.text());
    if (imported !== undefined) onImport(imported);
  }
  return (
    <div className="files">
      <button
        type="button"
        className="plain"
        aria-disabled={rows === 0}
        title={
          rows === 0 ? 'No run has ended yet' : 'The runs that have ended, as lab sweep writes'
        }
        onClick={() => rows > 0 && saveSheet(bench, name)}
      >
        Save as CSV
      </button>
      <button
        type="button"
        className="plain"
        title="The rows of a file of this page or of lab sweep"
        onClick={() => picker.current?.click()}
      >
        Open a CSV file
      </button>
      <input
        ref={picker}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label="CSV file of a sweep"
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = ''; // the same file may come again
        }}
      />
    </div>
  );
}
