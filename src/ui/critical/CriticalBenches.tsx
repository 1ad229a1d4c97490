import { useMemo } from 'react';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { ReplaceQuestion } from '../sweeps/ReplaceQuestion';
import { SweepNotices } from '../sweeps/SweepNotices';
import { useSweepState } from '../sweeps/sweepContext';
import { SymbolText } from '../sweeps/WithSymbols';
import { CriticalPredictions } from './CriticalAnswers';
import { CriticalStatusBar } from './CriticalBand';
import { CriticalCurves } from './CriticalCurves';
import { CriticalHeatMap } from './CriticalMap';
import { CriticalPanel } from './CriticalPanel';
import { CriticalSizeTable } from './CriticalTable';
import { criticalFindings } from './criticalFindings';
import { CriticalFindingsContext } from './findingsContext';
import { useShownTable } from './useShownSheet';

/** All that the view shows of its sweeps. */
export function CriticalContent() {
  const rows = useSweepState((state) => state.rows);
  const findings = useMemo(() => criticalFindings(rows), [rows]);
  const sheet = useShownTable();
  return (
    <CriticalFindingsContext value={findings}>
      <CriticalStatusBar />
      <ReplaceQuestion />
      <SweepNotices />
      <div className="bench sweep">
        <CriticalPanel />
        <div className="charts">
          {sheet && <CriticalHeatMap key={sheet.name} sheet={sheet} />}
          <div className="below-map">
            {sheet && <CriticalCurves sheet={sheet} />}
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
