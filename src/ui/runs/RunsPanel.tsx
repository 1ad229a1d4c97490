import { useMemo } from 'react';
import { runListText } from '../../messages/en/runs';
import type { StepScale } from '../../store/history/decimate';
import type { ChartSource } from '../charts/chartSource';
import type { StepCursor } from '../charts/stepCursor';
import { SaveDialog } from '../export/SaveDialog';
import { useLab, useLabState } from '../lab/labContext';
import { useLocale } from '../language/useLocale';
import { lazyPart } from '../parts/lazyPart';
import { useControlAccess } from '../share/useControlAccess';
import { type NamedRun, namedRuns } from './namedRuns';

/** All runs of the charts; the component renders again when one of them has something new. */
function useNamedRuns(): readonly NamedRun[] {
  const lab = useLab();
  const compared = useLabState((state) => state.compared);
  const began = useLabState((state) => state.began);
  const branchedAt = useLabState((state) => state.branchedAt);
  const marks = useLabState((state) => state.marks);
  const phase = useLabState((state) => state.phase);
  const snapshotSteps = useLabState((state) => state.snapshotSteps);
  const info = useLabState((state) => state.info);
  const opened = useLabState((state) => state.opened);
  useLabState((state) => state.metricsVersion);
  const locale = useLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names of runs are in the current language.
  return useMemo(
    () =>
      namedRuns(
        { compared, began, branchedAt, marks, phase, snapshotSteps, info, opened },
        lab.history,
      ),
    [compared, began, branchedAt, marks, phase, snapshotSteps, info, opened, lab, locale],
  );
}

const ForeignCurvesTable = lazyPart(() =>
  import('./ForeignCurvesTable').then(({ ForeignCurvesTable }) => ForeignCurvesTable),
);

const BranchForm = lazyPart(
  () => import('./BranchForm').then((made) => made.BranchForm),
  () => null,
);

const RunsTable = lazyPart(() => import('./RunsTable').then(({ RunsTable }) => RunsTable));

interface RunsPanelProps {
  readonly cursor: StepCursor;
  readonly source: ChartSource;
  readonly scale: StepScale;
}

/** The runs on the charts, and how another comes to them. */
export function RunsPanel({ cursor, source, scale }: RunsPanelProps) {
  const lab = useLab();
  const runs = useNamedRuns();
  const willCompare = useLabState((state) => state.willCompare);
  const hasForeign = useLabState((state) => state.foreign.length > 0);
  const isGoing = useLabState((state) => state.began !== undefined);
  const shows = useControlAccess('runs') !== 'hidden';
  const savesFiles = useControlAccess('files') !== 'hidden';
  if (!shows && !savesFiles) return null;
  return (
    <section className="runs" aria-label={runListText.runs}>
      {shows && hasForeign && <ForeignCurvesTable />}
      {shows && (runs.length > 1 || runs[0]?.origin) && <RunsTable runs={runs} cursor={cursor} />}
      <div className="runs-foot">
        {shows && isGoing && (
          <label title={runListText.keepTitle}>
            <input
              type="checkbox"
              checked={willCompare}
              onChange={(event) => lab.compareRun(event.target.checked)}
            />
            {runListText.keep}
          </label>
        )}
        {savesFiles && <SaveDialog runs={runs} source={source} scale={scale} />}
        {shows && runs.some(({ snapshotSteps }) => snapshotSteps.length > 0) && (
          <BranchForm runs={runs} />
        )}
      </div>
    </section>
  );
}
