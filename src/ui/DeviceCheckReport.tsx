import { reportsText } from '../messages/en/reportsText';
import { CheckTable } from './CheckTable';
import { useLabState } from './labContext';
import { Report } from './Report';

const words = reportsText;

interface DeviceCheckReportProps {
  /** Why the reference runs could not be had. */
  readonly fetchError: string | undefined;
}

/** Whether this device computes what PyTorch does, as far as that is known. */
export function DeviceCheckReport({ fetchError }: DeviceCheckReportProps) {
  const check = useLabState((state) => state.check);
  const checks = check.results.length;
  const failed = check.results.filter(({ pass }) => !pass).length;
  const verdict = {
    none: words.fetching,
    running: words.replaying({ done: checks }),
    done: failed === 0 ? words.allPassed({ checks }) : words.notAllPassed({ failed, checks }),
    failed: words.notFinished({ cause: check.message ?? '' }),
  }[check.status];
  return (
    <Report about={words.checkAbout} verdict={fetchError ?? verdict}>
      {checks > 0 && <CheckTable results={check.results} />}
    </Report>
  );
}
