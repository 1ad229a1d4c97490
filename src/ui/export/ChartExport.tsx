import { useState } from 'react';
import { flushSync } from 'react-dom';
import { savingText } from '../../messages/en/runFiles';
import { inEnglish } from '../../messages/locale';
import type { StepScale } from '../../store/history/decimate';
import type { ChartSource } from '../charts/chartSource';
import { type ChartKey, RUN_CHART_SPECS } from '../charts/runChartSpecs';
import { useLab } from '../lab/labContext';
import { namedRuns } from '../runs/namedRuns';
import { ChartFigure } from './ChartFigure';
import { figureSvg, svgToPng } from './figureImage';

interface ChartExportProps {
  readonly source: ChartSource;
  readonly scale: StepScale;
  save(ending: string, content: BlobPart, type: string): void;
}

/** A chart as a picture, with all runs that it shows. Its texts are English whatever the page speaks, as in all saved files. */
export function ChartExport({ source, scale, save }: ChartExportProps) {
  const lab = useLab();
  const [key, setKey] = useState<ChartKey>('accuracy');
  const [problem, setProblem] = useState('');
  const spec = RUN_CHART_SPECS.find((each) => each.key === key);
  if (!spec) return null;
  const stem = `-${key}`;
  const draw = (): string => {
    flushSync(() => {}); // what the page has still to render is not rendered in English
    return inEnglish(() =>
      figureSvg(
        <ChartFigure
          spec={spec}
          runs={namedRuns(lab.store.getState(), lab.history).filter(({ isShown }) => isShown)}
          foreign={lab.store.getState().foreign}
          marks={source.marks()}
          scale={scale}
        />,
      ),
    );
  };
  async function savePng() {
    try {
      save(`${stem}.png`, await svgToPng(draw()), 'image/png');
      setProblem('');
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason);
      setProblem(savingText.notDrawn({ why }));
    }
  }
  return (
    <div className="save-row">
      <label>
        {savingText.chart}{' '}
        <select value={key} onChange={(event) => setKey(event.target.value as ChartKey)}>
          {RUN_CHART_SPECS.map((each) => (
            <option key={each.key} value={each.key}>
              {each.text.title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => save(`${stem}.svg`, draw(), 'image/svg+xml')}>
        SVG
      </button>
      <button type="button" onClick={() => void savePng()}>
        PNG
      </button>
      <span>{savingText.aboutChart}</span>
      <p role="alert">{problem}</p>
    </div>
  );
}
