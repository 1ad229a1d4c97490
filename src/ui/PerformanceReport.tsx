import { reportsText } from '../messages/en/reportsText';
import { type ProfileTable, profileTable } from '../run/profileTable';
import { methodText, summaryText } from '../run/profileText';
import { groupedNumber } from '../run/settingText';
import type { Profiling } from '../store/labState';
import { KernelTable } from './KernelTable';
import { useLabState } from './labContext';
import { Report } from './Report';

const words = reportsText;

function verdictOf(profiling: Profiling, table: ProfileTable | undefined): string {
  if (profiling.status === 'running') return words.stages[profiling.stage];
  if (profiling.status === 'failed') return words.notMeasured({ cause: profiling.message });
  return profiling.status === 'done' && table ? summaryText(profiling.profile, table) : '';
}

/** Where the time of a training step goes, as far as that is measured. */
export function PerformanceReport() {
  const profiling = useLabState((state) => state.profiling);
  const profile = profiling.status === 'done' ? profiling.profile : undefined;
  const table = profile && profileTable(profile);
  return (
    <Report about={words.performanceAbout} verdict={verdictOf(profiling, table)}>
      {profile && table && (
        <>
          <KernelTable rows={table.rows} />
          <p className="method">
            {words.callsAStep({ calls: groupedNumber(table.calls) })} {methodText(profile, table)}
          </p>
        </>
      )}
    </Report>
  );
}
