import { reportsText } from '../messages/en/reportsText';
import { CheckTable } from './CheckTable';
import { useLabState } from './labContext';
import { Report } from './Report';

const messages = reportsText;

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
    none: messages.fetching,
    running: messages.replaying({ done: checks }),
    done: failed === 0 ? messages.allPassed({ checks }) : messages.notAllPassed({ failed, checks }),
    failed: messages.notFinished({ cause: check.message ?? '' }),
  }[check.status];
  return (
    <Report about={messages.checkAbout} verdict={fetchError ?? verdict}>
      {checks > 0 && <CheckTable results={check.results} />}
    </Report>
  );
}
