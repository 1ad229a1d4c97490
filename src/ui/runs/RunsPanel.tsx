import type { StepScale } from '../../store/decimate';
import type { ChartSource } from '../charts/chartSource';
import type { StepCursor } from '../charts/stepCursor';
import { SaveDialog } from '../export/SaveDialog';
import { useLab, useLabState } from '../labContext';
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
  const keeping = useLabState((state) => state.keeping);
  const isGoing = useLabState((state) => state.began !== undefined);
  return (
    <section className="runs" aria-label="Runs">
      {(runs.length > 1 || runs[0]?.origin) && <RunsTable runs={runs} cursor={cursor} />}
      <div className="runs-foot">
        {isGoing && (
          <label title="It stays on the charts when another run takes its place">
            <input
              type="checkbox"
              checked={keeping}
              onChange={(event) => lab.keep(event.target.checked)}
            />
            Keep for comparison
          </label>
        )}
        <SaveDialog runs={runs} source={source} scale={scale} />
        <BranchForm runs={runs} />
      </div>
    </section>
  );
}
