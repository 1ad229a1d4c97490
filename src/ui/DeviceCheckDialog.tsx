import { useState } from 'react';
import { reportsText } from '../messages/en/reportsText';
import { CheckTable } from './CheckTable';
import { fetchGoldenFiles } from './fetchGoldenFiles';
import { useLab, useLabState } from './labContext';
import { ReportDialog } from './ReportDialog';

const words = reportsText;

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

  const checks = check.results.length;
  const failed = check.results.filter(({ pass }) => !pass).length;
  const verdict = {
    none: fetchError ? '' : words.fetching,
    running: words.replaying({ done: checks }),
    done: failed === 0 ? words.allPassed({ checks }) : words.notAllPassed({ failed, checks }),
    failed: words.notFinished({ cause: check.message ?? '' }),
  }[check.status];

  const isOver = check.status === 'done' || check.status === 'failed' || fetchError;
  return (
    <ReportDialog
      opener={words.check}
      title={words.rightThing}
      about={words.checkAbout}
      verdict={fetchError ?? verdict}
      onOpen={open}
      again={isOver ? words.checkAgain : undefined}
      onAgain={() => void start()}
    >
      {check.results.length > 0 && <CheckTable results={check.results} />}
    </ReportDialog>
  );
}
