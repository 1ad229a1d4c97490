import { useMemo } from 'react';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { ReplaceQuestion } from '../sweeps/ReplaceQuestion';
import { SweepNotices } from '../sweeps/SweepNotices';
import { useSweeps } from '../sweeps/sweepContext';
import { WithSymbols } from '../sweeps/WithSymbols';
import { CriticalAnswers } from './CriticalAnswers';
import { CriticalBand } from './CriticalBand';
import { CriticalCurves } from './CriticalCurves';
import { CriticalMap } from './CriticalMap';
import { CriticalPanel } from './CriticalPanel';
import { CriticalTable } from './CriticalTable';
import { criticalFindings } from './criticalFindings';
import { FindingsContext } from './findingsContext';
import { useShownSheet } from './useShownSheet';

/** All that the view shows of its sweeps. */
export function CriticalBenches() {
  const rows = useSweeps((state) => state.rows);
  const findings = useMemo(() => criticalFindings(rows), [rows]);
  const sheet = useShownSheet();
  return (
    <FindingsContext value={findings}>
      <CriticalBand />
      <ReplaceQuestion />
      <SweepNotices />
      <div className="bench sweep">
        <CriticalPanel />
        <div className="charts">
          {sheet && <CriticalMap key={sheet.name} sheet={sheet} />}
          <div className="below-map">
            {sheet && <CriticalCurves sheet={sheet} />}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard. */}
            <section className="chart findings" aria-label={sweepsText.findings} tabIndex={0}>
              <h2>
                <WithSymbols>{criticalViewText.foundTitle}</WithSymbols>
              </h2>
              <CriticalTable />
              <CriticalAnswers />
            </section>
          </div>
        </div>
      </div>
    </FindingsContext>
  );
}
