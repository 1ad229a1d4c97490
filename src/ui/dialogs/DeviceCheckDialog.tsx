import { useState } from 'react';
import { pageText } from '../../messages/en/page';
import { useLab, useLabState } from '../lab/labContext';
import { lazyPart } from '../parts/lazyPart';
import { loadPart, missingPartText, PartNotLoaded } from '../parts/PartNotLoaded';
import { ReportDialog } from './ReportDialog';

const DeviceCheckReport = lazyPart(() =>
  import('./DeviceCheckReport').then(({ DeviceCheckReport }) => DeviceCheckReport),
);

/** The button "Check this device" and the dialog it opens; what it does and tells is loaded when it first opens. */
export function DeviceCheckDialog() {
  const lab = useLab();
  const status = useLabState(({ check }) => check.status);
  const [fetchError, setFetchError] = useState<string>();

  async function start() {
    setFetchError(undefined);
    try {
      const { fetchGoldenFiles } = await loadPart(() => import('./fetchGoldenFiles'));
      await lab.checkDevice(await fetchGoldenFiles());
    } catch (reason) {
      setFetchError(
        reason instanceof PartNotLoaded ? missingPartText(reason) : (reason as Error).message,
      );
    }
  }

  function open() {
    if (status === 'none' || status === 'failed') void start();
  }

  const isOver = status === 'done' || status === 'failed' || fetchError;
  return (
    <ReportDialog
      opener={pageText.check}
      title={pageText.checkTitle}
      onOpen={open}
      again={isOver ? pageText.checkAgain : undefined}
      onAgain={() => void start()}
    >
      <DeviceCheckReport fetchError={fetchError} />
    </ReportDialog>
  );
}
