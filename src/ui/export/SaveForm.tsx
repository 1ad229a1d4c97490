import { useId, useState } from 'react';
import { savingText } from '../../messages/en/runFiles';
import { groupedNumber } from '../../messages/format/numbers';
import { metricsCsv } from '../../run/metrics/metricsCsv';
import type { StepScale } from '../../store/history/decimate';
import { MAX_ROWS } from '../../store/history/metricHistory';
import { NOTE_LENGTH, writeRunFile } from '../../store/persistence/runFile/runFile';
import { usePageUrl } from '../app/pageUrl';
import type { ChartSource } from '../charts/chartSource';
import { useLab } from '../lab/labContext';
import type { NamedRun } from '../runs/namedRuns';
import { ChartExport } from './ChartExport';
import { download, frameMayForbidSaving } from './download';
import { openFiles } from './openFiles';
import { WeightsExport } from './WeightsExport';

/** The name of a run's files, without the extension. */
const fileStem = ({ began, columns }: NamedRun): string =>
  `grokking-${began.preset}-seed${began.seed}-step${columns.step.at(-1) ?? 0}`;

/** Shows what was saved as files; the dialog around it closes, for the charts to be seen. */
function OpenFile() {
  const lab = useLab();
  const address = usePageUrl();
  return (
    <div className="save-row">
      <label className="open-file">
        {savingText.open}{' '}
        <input
          type="file"
          accept=".json,.jsonl,.csv,.tsv,.txt,.log,application/json,text/*"
          multiple
          onChange={({ currentTarget: input }) => {
            const files = [...(input.files ?? [])];
            input.value = ''; // so that the same file can be chosen again
            input.closest('dialog')?.close();
            void openFiles(lab, address, files);
          }}
        />
      </label>
      <span>{savingText.aboutOpen}</span>
    </div>
  );
}

const messages = savingText;

interface SaveFormProps {
  /** All runs on the charts. */
  readonly runs: readonly NamedRun[];
  readonly source: ChartSource;
  readonly scale: StepScale;
}

/** What can be saved of a run, and the way back. */
export function SaveForm({ runs, source, scale }: SaveFormProps) {
  const lab = useLab();
  const noteId = useId();
  const [chosen, setChosen] = useState<number>();
  const [note, setNote] = useState<string>();
  const [saved, setSaved] = useState('');
  const run = runs.find(({ id }) => id === chosen) ?? runs.at(-1);
  if (!run) return <OpenFile />;

  const text = note ?? run.origin?.note ?? '';
  function save(ending: string, content: BlobPart, type: string) {
    const name = `${fileStem(run as NamedRun)}${ending}`;
    download(name, content, type);
    const saved = frameMayForbidSaving() ? messages.perhapsSaved : messages.saved;
    setSaved(saved({ file: name }));
  }
  return (
    <div className="save">
      {runs.length > 1 && (
        <label>
          {messages.run}{' '}
          <select value={run.id} onChange={(event) => setChosen(Number(event.target.value))}>
            {runs.map(({ id, number, name }) => (
              <option key={id} value={id}>
                {number} {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="save-row">
        <button type="button" onClick={() => save('.csv', metricsCsv(run.columns), 'text/csv')}>
          {messages.metrics}
        </button>
        <span>{messages.aboutMetrics({ most: groupedNumber(MAX_ROWS) })}</span>
      </div>
      <div className="save-row">
        <button
          type="button"
          onClick={() => save('.json', writeRunFile({ run, note: text }), 'application/json')}
        >
          {messages.runFile}
        </button>
        <span>{messages.aboutRunFile}</span>
        <label htmlFor={noteId}>{messages.note}</label>
        <textarea
          id={noteId}
          rows={2}
          maxLength={NOTE_LENGTH}
          value={text}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <WeightsExport run={run} snapshot={lab.latestSnapshot(run.id)} save={save} />
      <ChartExport source={source} scale={scale} save={save} />
      <p role="status">{saved}</p>
      <OpenFile />
    </div>
  );
}
