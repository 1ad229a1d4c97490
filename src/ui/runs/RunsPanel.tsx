import type { StepCursor } from '../charts/stepCursor';
import { useLab, useLabState } from '../labContext';
import { BranchForm } from './BranchForm';
import { RunsTable } from './RunsTable';
import { useNamedRuns } from './useNamedRuns';

/** The runs on the charts, and how another comes to them. */
export function RunsPanel({ cursor }: { readonly cursor: StepCursor }) {
  const lab = useLab();
  const runs = useNamedRuns();
  const keeping = useLabState((state) => state.keeping);
  const isGoing = useLabState((state) => state.began !== undefined);
  if (runs.length === 0) return null;
  return (
    <section className="runs" aria-label="Runs">
      {runs.length > 1 && <RunsTable runs={runs} cursor={cursor} />}
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
        <BranchForm runs={runs} />
      </div>
    </section>
  );
}
