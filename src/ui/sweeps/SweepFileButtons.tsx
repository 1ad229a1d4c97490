import { useEffect, useRef } from 'react';
import { savingText } from '../../messages/en/runFiles';
import { sweepsText } from '../../messages/en/sweeps';
import { inEnglish } from '../../messages/locale';
import { usePageUrl } from '../app/pageUrl';
import { download, frameMayForbidSaving } from '../export/download';
import { openFiles } from '../export/openFiles';
import { useLab } from '../lab/labContext';
import { broughtSweeps, takeSweeps } from './broughtSweeps';
import type { SweepController } from './controller/sweepController';
import { useSweepController, useSweepState } from './sweepContext';

/** Downloads the rows of a table as a CSV file. False where it may not have been saved: then its rows are in no file. */
export function saveSweepTable(controller: SweepController, name: string): boolean {
  const isSaved = !frameMayForbidSaving();
  const text = inEnglish(() => controller.exportCsv(name, isSaved));
  const grid = controller.store.getState().tables[name]?.grid ?? '';
  const file = `sweep-${name}-${grid.slice(0, 8)}.csv`;
  download(file, text, 'text/csv');
  if (!isSaved) controller.complain('saving', () => savingText.perhapsSaved({ file }));
  return isSaved;
}

/** Saves the rows of a table as a CSV file. */
function SaveTableButton({ name, label }: { readonly name: string; readonly label: string }) {
  const controller = useSweepController();
  const rows = useSweepState(({ tables }) => tables[name]?.rows.length ?? 0);
  return (
    <button
      type="button"
      className="plain"
      aria-disabled={rows === 0}
      title={rows === 0 ? sweepsText.noneEnded : sweepsText.aboutSave}
      onClick={() => rows > 0 && saveSweepTable(controller, name)}
    >
      {label}
    </button>
  );
}

/** Keeps the rows of tables as CSV files, or takes them from one. */
export function SweepFileButtons({
  tables,
  onImport,
}: {
  /** The tables by their names, and what the button says that saves each. */
  readonly tables: Readonly<Record<string, string>>;
  /** Hears whose rows have come from a file. */
  readonly onImport?: (name: string) => void;
}) {
  const lab = useLab();
  const address = usePageUrl();
  const controller = useSweepController();
  const picker = useRef<HTMLInputElement>(null);
  const { part } = controller.form;
  useEffect(() => {
    function take() {
      for (const { file, read } of takeSweeps(part)) {
        const imported = controller.importSweep(file, read);
        if (imported !== undefined) onImport?.(imported);
      }
    }
    take();
    return broughtSweeps.subscribe(take);
  }, [controller, onImport, part]);
  return (
    <div className="files">
      {Object.entries(tables).map(([name, label]) => (
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
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        aria-label={sweepsText.file}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = ''; // the same file may come again
          void openFiles(lab, address, files, part);
        }}
      />
    </div>
  );
}
