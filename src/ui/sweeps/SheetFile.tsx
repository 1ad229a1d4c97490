import { useRef } from 'react';
import { sweepsText } from '../../messages/en/sweepsText';
import { SaveTableButton } from './SaveSheetButton';
import { useSweepController } from './sweepContext';

/** Keeps the rows of sheets as CSV files, or takes them from one. */
export function SweepFileButtons({
  sheets,
  onImport,
}: {
  /** The sheets by their names, and what the button says that saves each. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Hears whose rows have come from a file. */
  readonly onImport?: (name: string) => void;
}) {
  const bench = useSweepController();
  const picker = useRef<HTMLInputElement>(null);
  async function read(file: File | undefined) {
    if (!file) return;
    const imported = bench.importCsv(file.name, await file.text());
    if (imported !== undefined) onImport?.(imported);
  }
  return (
    <div className="files">
      {Object.entries(sheets).map(([name, label]) => (
        <SaveTableButton key={name} name={name} label={label} />
      ))}
      <button
        type="button"
        className="plain"
        title={sweepsText.aboutOpen}
        onClick={() => picker.current?.click()}
      >
        {sweepsText.open}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={sweepsText.file}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = ''; // the same file may come again
        }}
      />
    </div>
  );
}
