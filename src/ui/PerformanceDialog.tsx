import type { ProfileStage } from '../run/profile';
import { type ProfileTable, profileTable } from '../run/profileTable';
import { methodText, summaryText } from '../run/profileText';
import type { Profiling } from '../store/labState';
import { KernelTable } from './KernelTable';
import { useLab, useLabState } from './labContext';
import { ReportDialog } from './ReportDialog';

const DOING: Readonly<Record<ProfileStage, string>> = {
  setup: 'Setting up a network of its own …',
  step: 'Timing whole steps …',
  kernels: 'Timing kernel by kernel …',
  peak: 'Timing a large matrix product …',
};

function verdictOf(profiling: Profiling, table: ProfileTable | undefined): string {
  if (profiling.status === 'running') return DOING[profiling.stage];
  if (profiling.status === 'failed') return `This could not be measured. ${profiling.message}`;
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
      opener="Performance"
      title="Where does the time go?"
      about={
        <>
          A network with these settings is trained for a second or two beside the run, which keeps
          its place, and each kernel (a small program of the engine) is timed. GFLOP/s are 10⁹
          multiplications and additions a second; the peak is what a large matrix product reaches.
        </>
      }
      verdict={verdictOf(profiling, table)}
      onOpen={open}
      again={isAtRest ? 'Measure again' : undefined}
      onAgain={() => void lab.profile()}
    >
      {profile && table && (
        <>
          <KernelTable rows={table.rows} />
          <p className="method">
            {table.calls.toLocaleString('en-US')} calls a step. {methodText(profile, table)}
          </p>
        </>
      )}
    </ReportDialog>
  );
}
