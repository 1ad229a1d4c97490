import { useMemo } from 'react';
import { ReplaceQuestion } from '../sweeps/ReplaceQuestion';
import { SweepNotices } from '../sweeps/SweepNotices';
import { useSweepState } from '../sweeps/sweepContext';
import { useRowsOfView } from '../sweeps/useRowsOfView';
import { EfficiencyPredictions } from './EfficiencyAnswers';
import { EfficiencyStatusBar } from './EfficiencyBand';
import { EfficiencyCurves } from './EfficiencyCurves';
import { EfficiencyPanel } from './EfficiencyPanel';
import { EfficiencyPlot } from './EfficiencyPlot';
import { efficiencyFindings } from './efficiencyFindings';
import { EfficiencyFindingsContext } from './findingsContext';
import { useLevel } from './useLevel';

/** All that the view shows of its sweeps. */
export function EfficiencyContent() {
  const rows = useSweepState((state) => state.rows);
  const level = useLevel();
  const critical = useRowsOfView('sweep');
  const findings = useMemo(
    () => efficiencyFindings(Object.values(rows).flat(), level, critical),
    [rows, level, critical],
  );
  return (
    <EfficiencyFindingsContext value={findings}>
      <EfficiencyStatusBar />
      <ReplaceQuestion />
      <SweepNotices />
      <div className="bench sweep">
        <EfficiencyPanel />
        <div className="charts">
          <EfficiencyPlot />
          <div className="below-map">
            <EfficiencyCurves />
            <EfficiencyPredictions />
          </div>
        </div>
      </div>
    </EfficiencyFindingsContext>
  );
}
