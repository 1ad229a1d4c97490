import { useState } from 'react';
import { CheckTable } from './CheckTable';
import { fetchGoldenFiles } from './fetchGoldenFiles';
import { useLab, useLabState } from './labContext';
import { ReportDialog } from './ReportDialog';

/** The button "Check this device" and the dialog it opens. */
export function DeviceCheckDialog() {
  const lab = useLab();
  const check = useLabState((state) => state.check);
  const [fetchError, setFetchError] = useState<string>();

  async function start() {
    setFetchError(undefined);
    try {
      await lab.checkDevice(await fetchGoldenFiles());
    } catch (reason) {
      setFetchError(reason instanceof Error ? reason.message : String(reason));
    }
  }

  function open() {
    if (check.status === 'none' || check.status === 'failed') void start();
  }

  const failed = check.results.filter(({ pass }) => !pass).length;
  const verdict = {
    none: fetchError ? '' : 'Fetching the reference runs …',
    running: `Replaying the reference runs … ${check.results.length} done.`,
    done:
      failed === 0
        ? `All ${check.results.length} checks passed: this device computes what PyTorch does.`
        : `${failed} of ${check.results.length} checks did not pass.`,
    failed: `The check could not finish. ${check.message ?? ''}`,
  }[check.status];

  const isOver = check.status === 'done' || check.status === 'failed' || fetchError;
  return (
    <ReportDialog
      opener="Check this device"
      title="Does this device compute the right thing?"
      about={
        <>
          Short reference runs, computed by PyTorch in 64-bit arithmetic, are trained again here on
          each engine, from the same weights on the same examples. The table shows the worst errors:
          of the first gradient and the final weights as a share of the largest entry, of the loss
          relative to its value.
        </>
      }
      verdict={fetchError ?? verdict}
      onOpen={open}
      again={isOver ? 'Check again' : undefined}
      onAgain={() => void start()}
    >
      {check.results.length > 0 && <CheckTable results={check.results} />}
    </ReportDialog>
  );
}
