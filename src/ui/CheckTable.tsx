import { reportsText } from '../messages/en/reportsText';
import { localizedDecimal } from '../run/markedDecimal';
import type { CheckResult } from '../worker/protocol';
import { ReportTable } from './ReportTable';

const checkMessages = reportsText;

const errorText = (error: number) =>
  Number.isFinite(error) ? localizedDecimal(error.toExponential(1)) : '–';

function resultText({ pass, reason }: CheckResult): string {
  if (pass) return checkMessages.passes;
  return reason === undefined ? checkMessages.fails : checkMessages.failsAs({ why: reason });
}

/** One row per reference run and engine. */
export const CheckTable = ({ results }: { readonly results: readonly CheckResult[] }) => (
  <ReportTable columns={checkMessages.checkColumns} className="checks">
    {results.map((result) => (
      <tr key={`${result.file} ${result.engine}`} className={result.pass ? 'pass' : 'fail'}>
        <th scope="row">{result.file.replace(/\.json$/, '')}</th>
        <td>{result.engine}</td>
        <td>{errorText(result.gradientError)}</td>
        <td>{errorText(result.lossError)}</td>
        <td>{errorText(result.weightError)}</td>
        <td>{resultText(result)}</td>
      </tr>
    ))}
  </ReportTable>
);
