import type { CheckResult } from '../worker/protocol';
import { ReportTable } from './ReportTable';

const COLUMNS = ['Reference run', 'Engine', 'First gradient', 'Loss', 'Final weights', 'Result'];

const errorText = (error: number) => (Number.isFinite(error) ? error.toExponential(1) : '–');

/** One row per reference run and engine. */
export const CheckTable = ({ results }: { readonly results: readonly CheckResult[] }) => (
  <ReportTable columns={COLUMNS} className="checks">
    {results.map(({ file, engine, gradientError, lossError, weightError, pass, reason }) => (
      <tr key={`${file} ${engine}`} className={pass ? 'pass' : 'fail'}>
        <th scope="row">{file.replace(/\.json$/, '')}</th>
        <td>{engine}</td>
        <td>{errorText(gradientError)}</td>
        <td>{errorText(lossError)}</td>
        <td>{errorText(weightError)}</td>
        <td>{pass ? '✓ passes' : `✗ ${reason ?? 'fails'}`}</td>
      </tr>
    ))}
  </ReportTable>
);
