import { reportsText } from '../../messages/en/reports';
import { localizedDecimal } from '../../messages/format/numbers';
import { checkFailureText, partingText } from '../../messages/wording/engines';
import { runErrorText } from '../../messages/wording/runErrors';
import type { CheckResult } from '../../worker/protocol';
import { useLabState } from '../lab/labContext';
import { Report, ReportTable } from './Report';

const checkMessages = reportsText;

const errorText = (error: number) =>
  Number.isFinite(error) ? localizedDecimal(error.toExponential(1)) : '–';

function resultText(result: CheckResult): string {
  const { pass } = result;
  const reason = checkFailureText(result);
  const note = partingText(result);
  if (pass) return note ? checkMessages.passesAs({ note }) : checkMessages.passes;
  return reason === undefined ? checkMessages.fails : checkMessages.failsAs({ why: reason });
}

/** One row per reference run and engine. */
const CheckTable = ({ results }: { readonly results: readonly CheckResult[] }) => (
  <ReportTable columns={checkMessages.checkColumns} className="checks">
    {results.map((result) => (
      <tr key={`${result.file} ${result.engine}`} className={result.pass ? 'pass' : 'fail'}>
        <th scope="row">{result.file.replace(/\.json$/, '')}</th>
        <td>{result.engine}</td>
        <td>{errorText(result.lossError)}</td>
        <td>{errorText(result.gradientError)}</td>
        <td>{errorText(result.updateError)}</td>
        <td>{errorText(result.trajectoryError)}</td>
        <td>{resultText(result)}</td>
      </tr>
    ))}
  </ReportTable>
);

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
    failed: messages.notFinished({ cause: check.error ? runErrorText(check.error) : '' }),
  }[check.status];
  return (
    <Report about={messages.checkAbout} verdict={fetchError ?? verdict}>
      {checks > 0 && <CheckTable results={check.results} />}
    </Report>
  );
}
