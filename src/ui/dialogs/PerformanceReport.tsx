import { reportsText } from '../../messages/en/reports';
import { groupedNumber } from '../../messages/format/numbers';
import { kernelMsText, shareText, threeDigits } from '../../messages/format/significantDigits';
import { kernelLabel, profileMethod, profileSummary } from '../../messages/wording/profile';
import { runErrorText } from '../../messages/wording/runErrors';
import { type ProfileTable, profileTable } from '../../run/profile/profile';
import type { Profiling } from '../../store/labState';
import { useLabState } from '../lab/labContext';
import { Report, ReportTable } from './Report';

/** One row per kernel of a step, slowest first, with a bar as long as its time. */
function KernelTable({ rows }: { readonly rows: ProfileTable['rows'] }) {
  const longestMs = rows[0]?.ms || 1;
  return (
    <ReportTable columns={reportsText.kernelColumns} className="kernels">
      {rows.map(({ name, ms, share, calls, gflops, ofPeak }) => (
        <tr key={name}>
          <th scope="row">
            {kernelLabel(name)} <code>{name}</code>
          </th>
          <td>
            <div className="bar">
              <div>
                <div style={{ width: `${(100 * ms) / longestMs}%` }} />
              </div>
              {kernelMsText(ms, longestMs)}
            </div>
          </td>
          <td>{shareText(share)}</td>
          <td>{groupedNumber(calls)}</td>
          <td>{gflops === undefined ? '' : threeDigits(gflops)}</td>
          <td>{ofPeak === undefined ? '' : shareText(ofPeak)}</td>
        </tr>
      ))}
    </ReportTable>
  );
}

const messages = reportsText;

function profilingVerdict(profiling: Profiling, table: ProfileTable | undefined): string {
  if (profiling.status === 'running') return messages.stages[profiling.stage];
  if (profiling.status === 'failed')
    return messages.notMeasured({ cause: runErrorText(profiling.error) });
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
