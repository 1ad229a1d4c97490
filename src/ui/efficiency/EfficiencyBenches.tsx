import { useMemo } from 'react';
import { ReplaceQuestion } from '../sweeps/ReplaceQuestion';
import { SweepNotices } from '../sweeps/SweepNotices';
import { useSweeps } from '../sweeps/sweepContext';
import { useRowsOfView } from '../sweeps/useRowsOfView';
import { EfficiencyAnswers } from './EfficiencyAnswers';
import { EfficiencyBand } from './EfficiencyBand';
import { EfficiencyCurves } from './EfficiencyCurves';
import { EfficiencyPanel } from './EfficiencyPanel';
import { EfficiencyPlot } from './EfficiencyPlot';
import { efficiencyFindings } from './efficiencyFindings';
import { FindingsContext } from './findingsContext';
import { useLevel } from './useLevel';

/** All that the view shows of its sweeps. */
export function EfficiencyBenches() {
  const rows = useSweeps((state) => state.rows);
  const level = useLevel();
  const critical = useRowsOfView('sweep');
  const findings = useMemo(
    () => efficiencyFindings(Object.values(rows).flat(), level, critical),
    [rows, level, critical],
  );
  return (
    <FindingsContext value={findings}>
      <EfficiencyBand />
      <ReplaceQuestion />
      <SweepNotices />
      <div className="bench sweep">
        <EfficiencyPanel />
        <div className="charts">
          <EfficiencyPlot />
          <div className="below-map">
            <EfficiencyCurves />
            <EfficiencyAnswers />
          </div>
        </div>
      </div>
    </FindingsContext>
  );
}
