import { runListText } from '../../messages/en/runListText';
import type { StepScale } from '../../store/decimate';
import type { ChartSource } from '../charts/chartSource';
import type { StepCursor } from '../charts/stepCursor';
import { SaveDialog } from '../export/SaveDialog';
import { useLab, useLabState } from '../labContext';
import { useControlAccess } from '../share/useAccess';
import { BranchForm } from './BranchForm';
import { RunsTable } from './RunsTable';
import { useNamedRuns } from './useNamedRuns';

interface RunsPanelProps {
  readonly cursor: StepCursor;
  readonly source: ChartSource;
  readonly scale: StepScale;
}

/** The runs on the charts, and how another comes to them. */
export function RunsPanel({ cursor, source, scale }: RunsPanelProps) {
  const lab = useLab();
  const runs = useNamedRuns();
  const keeping = useLabState((state) => state.willCompare);
  const isGoing = useLabState((state) => state.began !== undefined);
  const shows = useControlAccess('runs') !== 'hidden';
  const savesFiles = useControlAccess('files') !== 'hidden';
  if (!shows && !savesFiles) return null;
  return (
    <section className="runs" aria-label={runListText.runs}>
      {shows && (runs.length > 1 || runs[0]?.origin) && <RunsTable runs={runs} cursor={cursor} />}
      <div className="runs-foot">
        {shows && isGoing && (
          <label title={runListText.keepTitle}>
            <input
              type="checkbox"
              checked={keeping}
              onChange={(event) => lab.compareRun(event.target.checked)}
            />
            {runListText.keep}
          </label>
        )}
        {savesFiles && <SaveDialog runs={runs} source={source} scale={scale} />}
        {shows && <BranchForm runs={runs} />}
      </div>
    </section>
  );
}
