import '../styles/figures.css';
import '../styles/sweeps.css';
import { useMemo } from 'react';
import { useLocale } from '../language/useLocale';
import { ReplaceQuestion, SweepNotices } from '../sweeps/SweepNotices';
import { SweepContext, useSweepState } from '../sweeps/sweepContext';
import { useRowsOfView, useViewController } from '../sweeps/useViewController';
import { EfficiencyPanel } from './EfficiencyPanel';
import { EfficiencyCurves, EfficiencyPlot } from './EfficiencyPlots';
import { EfficiencyPredictions } from './EfficiencyPredictions';
import { EfficiencyStatusBar } from './EfficiencyStatusBar';
import {
  EfficiencyFindingsContext,
  efficiencyFindings,
  useAdmissionRule,
  useLevel,
} from './efficiencyFindings';
import { efficiencyForm } from './efficiencyForm';

/** All that the view shows of its sweeps. */
function EfficiencyContent() {
  const rows = useSweepState((state) => state.rows);
  const level = useLevel();
  const rule = useAdmissionRule();
  const critical = useRowsOfView('sweep');
  const locale = useLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the findings are sentences in the current language.
  const findings = useMemo(
    () => efficiencyFindings(Object.values(rows).flat(), level, rule, critical),
    [rows, level, rule, critical, locale],
  );
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
