import { useState } from 'react';
import { definitionsCsv, insideCsv, insideJson } from '../../../analysis/inside/insideFiles';
import { insideViewText as messages } from '../../../messages/en/insideView';
import { savingText } from '../../../messages/en/runFiles';
import { inEnglish } from '../../../messages/locale';
import { CURRENT_RUN } from '../../../store/history/snapshots';
import { createChartDisplay } from '../../charts/chartDisplay';
import { MARK_COLORS } from '../../charts/plot/palette';
import { runChartSource } from '../../charts/runChartSource';
import { download, frameMayForbidSaving } from '../../export/download';
import { svgToPng } from '../../export/figureImage';
import { useLab } from '../../lab/labContext';
import { namedRuns } from '../../runs/namedRuns';
import { useInsideFeed } from '../useInsideFeed';
import type { StepLook } from '../useStepLook';
import { chartPictures } from './chartPictures';
import { drawPicture } from './drawPicture';
import { type InsidePicture, insidePictures } from './insidePictures';

/** The pictures of the view as it is: the panels of its step, and the charts along the run. */
function usePictures(of: StepLook): readonly InsidePicture[] {
  const lab = useLab();
  const feed = useInsideFeed();
  const marks = () =>
    runChartSource(lab, createChartDisplay())
      .marks()
      .filter(({ label }) => label !== '')
      .map(({ step, label, kind }) => ({ at: step, label, color: MARK_COLORS[kind] }));
  return [...insidePictures(of), ...chartPictures(feed.steps(), of.config, marks)];
}

/** The files of the view: each panel as a picture, the measures along the run, and what they are. All in English. */
function ExportForm({ of }: { readonly of: StepLook }) {
  const lab = useLab();
  const feed = useInsideFeed();
  const pictures = usePictures(of);
  const [key, setKey] = useState<string>();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const picture = pictures.find((each) => each.key === key) ?? pictures[0];
  const { config } = of;
  const frames = () => feed.steps().map(({ step, summary }) => ({ step, frame: summary.frame }));
  const runName = () =>
    namedRuns(lab.store.getState(), lab.history).find(({ id }) => id === CURRENT_RUN)?.name ?? '';

  function save(ending: string, content: BlobPart, type: string) {
    const file = `grokking-${config.preset}-seed${config.seed}-${ending}`;
    download(file, content, type);
    setProblem('');
    setSaid((frameMayForbidSaving() ? savingText.perhapsSaved : savingText.saved)({ file }));
  }
  const stem = picture && `inside-${picture.key}-step${of.step}`;
  async function savePng(shown: InsidePicture) {
    try {
      save(`${stem}.png`, await svgToPng(drawPicture(shown.draw)), 'image/png');
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason);
      setProblem(savingText.notDrawn({ why }));
    }
  }
  const json = () => insideJson({ name: inEnglish(runName), settings: { ...config } }, frames());
  return (
    <div className="inside-export">
      {picture && (
        <div className="save-row">
          <label>
            {messages.picture}{' '}
            <select value={picture.key} onChange={({ target }) => setKey(target.value)}>
              {pictures.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.title()}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            onClick={() => save(`${stem}.svg`, drawPicture(picture.draw), 'image/svg+xml')}
          >
            SVG
          </button>
          <button type="button" onClick={() => void savePng(picture)}>
            PNG
          </button>
        </div>
      )}
      <div className="save-row">
        <span>{messages.measures}</span>
        <button type="button" onClick={() => save('inside.csv', insideCsv(frames()), 'text/csv')}>
          CSV
        </button>
        <button type="button" onClick={() => save('inside.json', json(), 'application/json')}>
          JSON
        </button>
        <button
          type="button"
          onClick={() => save('inside-definitions.csv', definitionsCsv(), 'text/csv')}
        >
          {messages.definitions}
        </button>
      </div>
      <p role="status">{said}</p>
      <p role="alert">{problem}</p>
    </div>
  );
}

/** What can be saved of the view; made only while it is open. */
export function InsideExport({ of }: { readonly of: StepLook }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="inside-panel export-panel"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{messages.save}</summary>
      {isOpen && <ExportForm of={of} />}
    </details>
  );
}
