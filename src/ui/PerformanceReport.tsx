import { reportsText } from '../messages/en/reportsText';
import { type ProfileTable, profileTable } from '../run/profileTable';
import { profileMethod, profileSummary } from '../run/profileText';
import { groupedNumber } from '../run/settingText';
import type { Profiling } from '../store/labState';
import { KernelTable } from './KernelTable';
import { useLabState } from './labContext';
import { Report } from './Report';

const messages = reportsText;

function profilingVerdict(profiling: Profiling, table: ProfileTable | undefined): string {
  if (profiling.status === 'running') return messages.stages[profiling.stage];
  if (profiling.status === 'failed') return messages.notMeasured({ cause: profiling.message });
  return profiling.status === 'done' && table ? profileSummary(profiling.profile, table) : '';
}

/** Where the time of a training step goes, as far as that is measured. */
export function PerformanceReport() {
  const profiling = useLabState((state) => state.profiling);
  const profile = profiling.status === 'done' ? profiling.profile : undefined;
  const table = profile && profileTable(profile);
  return (
    <Report about={messages.performanceAbout} verdict={profilingVerdict(profiling, table)}>
      {profile && table && (
        <>
          <KernelTable rows={table.rows} />
          <p className="method">
            {messages.callsAStep({ calls: groupedNumber(table.calls) })}{' '}
            {profileMethod(profile, table)}
          </p>
        </>
      )}
    </Report>
  );
}
