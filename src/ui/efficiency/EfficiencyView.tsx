import '../styles/figures.css';
import '../styles/sweeps.css';
import { useMemo } from 'react';
import { sweepsText } from '../../messages/en/sweeps';
import { useLocale } from '../language/useLocale';
import type { AnalysisInput } from '../sweeps/findingsWorker';
import { ReplaceQuestion, SweepNotices } from '../sweeps/SweepNotices';
import { SweepContext, useSweepState } from '../sweeps/sweepContext';
import { useAnalysis } from '../sweeps/useAnalysis';
import { useRowsOfView, useViewController } from '../sweeps/useViewController';
import { EfficiencyPanel } from './EfficiencyPanel';
import { EfficiencyCurves, EfficiencyPlot } from './EfficiencyPlots';
import { EfficiencyPredictions } from './EfficiencyPredictions';
import { EfficiencyStatusBar } from './EfficiencyStatusBar';
import { EfficiencyFindingsContext, useAdmissionRule, useLevel } from './efficiencyFindings';
import { efficiencyForm } from './efficiencyForm';

/** All that the view shows of its sweeps. */
function EfficiencyContent() {
  const rows = useSweepState((state) => state.rows);
  const level = useLevel();
  const rule = useAdmissionRule();
  const critical = useRowsOfView('sweep');
  useLocale();
  const input = useMemo(
    (): AnalysisInput<'efficiency'> => [Object.values(rows).flat(), level, rule, critical],
    [rows, level, rule, critical],
  );
  const none = useMemo((): AnalysisInput<'efficiency'> => [[], level, rule, []], [level, rule]);
  const count = input[0].length + critical.length;
  const { output: findings, isPending } = useAnalysis('efficiency', input, count, none);
  return (
    <EfficiencyFindingsContext value={findings}>
      <EfficiencyStatusBar />
      <ReplaceQuestion />
      <SweepNotices />
      <div className="view-columns sweep">
        <EfficiencyPanel />
        <div className="charts">
          <EfficiencyPlot />
          <div className="below-map">
            <EfficiencyCurves />
            <EfficiencyPredictions />
            {isPending && <p className="soft">{sweepsText.analysing}</p>}
          </div>
        </div>
      </div>
    </EfficiencyFindingsContext>
  );
}

/** Efficiency: how much norm networks that memorise and networks that generalise need for the same logits, live. */
export function EfficiencyView() {
  const controller = useViewController(efficiencyForm);
  return (
    <SweepContext value={controller}>
      <EfficiencyContent />
    </SweepContext>
  );
}
