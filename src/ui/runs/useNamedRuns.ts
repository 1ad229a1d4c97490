import { useMemo } from 'react';
import { type NamedRun, namedRuns } from '../../store/namedRuns';
import { useLab, useLabState } from '../labContext';

/** All runs of the charts; the component renders again when one of them has something new. */
export function useNamedRuns(): readonly NamedRun[] {
  const lab = useLab();
  const kept = useLabState((state) => state.compared);
  const began = useLabState((state) => state.began);
  const branchedAt = useLabState((state) => state.branchedAt);
  const marks = useLabState((state) => state.marks);
  const phase = useLabState((state) => state.phase);
  const snapshotSteps = useLabState((state) => state.snapshotSteps);
  const info = useLabState((state) => state.info);
  const opened = useLabState((state) => state.opened);
  useLabState((state) => state.metricsVersion);
  return useMemo(
    () =>
      namedRuns(
        { compared: kept, began, branchedAt, marks, phase, snapshotSteps, info, opened },
        lab.history,
      ),
    [kept, began, branchedAt, marks, phase, snapshotSteps, info, opened, lab],
  );
}
