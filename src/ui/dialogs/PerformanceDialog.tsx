import { pageText } from '../../messages/en/page';
import { useLab, useLabState } from '../lab/labContext';
import { lazyPart } from '../parts/lazyPart';
import { ReportDialog } from './ReportDialog';

const PerformanceReport = lazyPart(() =>
  import('./PerformanceReport').then(({ PerformanceReport }) => PerformanceReport),
);

/** The button "Performance" and the dialog it opens; what tells of it is loaded when it first opens. */
export function PerformanceDialog() {
  const lab = useLab();
  const profiling = useLabState((state) => state.profiling);
  const config = useLabState((state) => state.config);
  const isAtRest = profiling.status === 'done' || profiling.status === 'failed';

  function open() {
    const isOfOthers = profiling.status !== 'none' && profiling.config !== config;
    if (profiling.status === 'none' || profiling.status === 'failed' || isOfOthers)
      void lab.profile();
  }

  return (
    <ReportDialog
      opener={pageText.performance}
      title={pageText.performanceTitle}
      onOpen={open}
      again={isAtRest ? pageText.measureAgain : undefined}
      onAgain={() => void lab.profile()}
    >
      <PerformanceReport />
    </ReportDialog>
  );
}
