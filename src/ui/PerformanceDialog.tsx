import { reportsText } from '../messages/en/reportsText';
import { type ProfileTable, profileTable } from '../run/profileTable';
import { methodText, summaryText } from '../run/profileText';
import { groupedNumber } from '../run/settingText';
import type { Profiling } from '../store/labState';
import { KernelTable } from './KernelTable';
import { useLab, useLabState } from './labContext';
import { ReportDialog } from './ReportDialog';

const words = reportsText;

function verdictOf(profiling: Profiling, table: ProfileTable | undefined): string {
  if (profiling.status === 'running') return words.stages[profiling.stage];
  if (profiling.status === 'failed') return words.notMeasured({ cause: profiling.message });
  return profiling.status === 'done' && table ? summaryText(profiling.profile, table) : '';
}

/** The button "Performance" and the dialog it opens: where the time of a training step goes. */
export function PerformanceDialog() {
  const lab = useLab();
  const profiling = useLabState((state) => state.profiling);
  const config = useLabState((state) => state.config);
  const profile = profiling.status === 'done' ? profiling.profile : undefined;
  const table = profile && profileTable(profile);
  const isAtRest = profiling.status === 'done' || profiling.status === 'failed';

  function open() {
    const isOfOthers = profiling.status !== 'none' && profiling.config !== config;
    if (profiling.status === 'none' || profiling.status === 'failed' || isOfOthers)
      void lab.profile();
  }

  return (
    <ReportDialog
      opener={words.performance}
      title={words.whereTime}
      about={words.performanceAbout}
      verdict={verdictOf(profiling, table)}
      onOpen={open}
      again={isAtRest ? words.measureAgain : undefined}
      onAgain={() => void lab.profile()}
    >
      {profile && table && (
        <>
          <KernelTable rows={table.rows} />
          <p className="method">
            {words.callsAStep({ calls: groupedNumber(table.calls) })} {methodText(profile, table)}
          </p>
        </>
      )}
    </ReportDialog>
  );
}
