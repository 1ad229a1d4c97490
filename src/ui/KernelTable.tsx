import { reportsText } from '../messages/en/reportsText';
import { kernelLabel } from '../run/kernelWords';
import type { ProfileTable } from '../run/profileTable';
import { kernelMsText, shareText, threeDigits } from '../run/profileText';
import { groupedNumber } from '../run/settingText';
import { ReportTable } from './ReportTable';

/** One row per kernel of a step, slowest first, with a bar as long as its time. */
export function KernelTable({ rows }: { readonly rows: ProfileTable['rows'] }) {
  const longestMs = rows[0]?.ms || 1;
  return (
    <ReportTable columns={reportsText.kernelColumns} className="kernels">
      {rows.map(({ name, ms, share, calls, gflops, ofPeak }) => (
        <tr key={name}>
          <th scope="row">
            {kernelLabel(name)} <code>{name}</code>
          </th>
          <td>
            <div className="bar">
              <div>
                <div style={{ width: `${(100 * ms) / longestMs}%` }} />
              </div>
              {kernelMsText(ms, longestMs)}
            </div>
          </td>
          <td>{shareText(share)}</td>
          <td>{groupedNumber(calls)}</td>
          <td>{gflops === undefined ? '' : threeDigits(gflops)}</td>
          <td>{ofPeak === undefined ? '' : shareText(ofPeak)}</td>
        </tr>
      ))}
    </ReportTable>
  );
}
