import '../styles/figures.css';
import '../styles/sweeps.css';
import { useMemo } from 'react';
import { criticalViewText } from '../../messages/en/criticalSize';
import { sweepsText } from '../../messages/en/sweeps';
import { useLocale } from '../language/useLocale';
import { ReplaceQuestion, SweepNotices } from '../sweeps/SweepNotices';
import { SymbolText } from '../sweeps/SymbolText';
import { SweepContext, useSweepState } from '../sweeps/sweepContext';
import { useViewController } from '../sweeps/useViewController';
import { CriticalCurves } from './CriticalCurves';
import { CriticalHeatMap } from './CriticalHeatMap';
import { CriticalPanel } from './CriticalPanel';
import { CriticalPredictions, CriticalSizeTable } from './CriticalResults';
import { CriticalStatusBar } from './CriticalStatusBar';
import { CriticalFindingsContext, criticalFindings, useShownTable } from './criticalFindings';
import { criticalForm } from './criticalForm';

/** All that the view shows of its sweeps. */
function CriticalContent() {
  const rows = useSweepState((state) => state.rows);
  const locale = useLocale();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the findings are sentences in the current language.
  const findings = useMemo(() => criticalFindings(rows), [rows, locale]);
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
