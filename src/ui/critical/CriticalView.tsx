import '../styles/figures.css';
import '../styles/sweeps.css';
import { useMemo } from 'react';
import { criticalViewText } from '../../messages/en/criticalSize';
import { sweepsText } from '../../messages/en/sweeps';
import { useLocale } from '../language/useLocale';
import type { AnalysisInput } from '../sweeps/findingsWorker';
import { ReplaceQuestion, SweepNotices } from '../sweeps/SweepNotices';
import { SymbolText } from '../sweeps/SymbolText';
import { SweepContext, useSweepState } from '../sweeps/sweepContext';
import { useAnalysis } from '../sweeps/useAnalysis';
import { useViewController } from '../sweeps/useViewController';
import { CriticalCurves } from './CriticalCurves';
import { CriticalHeatMap } from './CriticalHeatMap';
import { CriticalPanel } from './CriticalPanel';
import { CriticalPredictions, CriticalSizeTable } from './CriticalResults';
import { CriticalStatusBar } from './CriticalStatusBar';
import { CriticalFindingsContext, useShownTable } from './criticalFindings';
import { criticalForm } from './criticalForm';

const NO_ROWS: AnalysisInput<'critical'> = [[]];

/** All that the view shows of its sweeps. */
function CriticalContent() {
  const rows = useSweepState((state) => state.rows);
  useLocale();
  const input = useMemo((): AnalysisInput<'critical'> => [Object.values(rows).flat()], [rows]);
  const { output: findings, isPending } = useAnalysis('critical', input, input[0].length, NO_ROWS);
  const table = useShownTable();
  return (
    <CriticalFindingsContext value={findings}>
      <CriticalStatusBar />
      <ReplaceQuestion />
      <SweepNotices />
      <div className="view-columns sweep">
        <CriticalPanel />
        <div className="charts">
          {table && <CriticalHeatMap key={table.name} table={table} />}
          <div className="below-map">
            {table && <CriticalCurves table={table} />}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard. */}
            <section className="chart findings" aria-label={sweepsText.findings} tabIndex={0}>
              <h2>
                <SymbolText>{criticalViewText.foundTitle}</SymbolText>
              </h2>
              {isPending && <p className="soft">{sweepsText.analysing}</p>}
              <CriticalSizeTable />
              <CriticalPredictions />
            </section>
          </div>
        </div>
      </div>
    </CriticalFindingsContext>
  );
}

/** The critical size: an ensemble over training-set sizes, weight decays and seeds, live. */
export function CriticalView() {
  const controller = useViewController(criticalForm);
  return (
    <SweepContext value={controller}>
      <CriticalContent />
    </SweepContext>
  );
}
