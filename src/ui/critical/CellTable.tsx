import { useState } from 'react';
import { HEAT_STATE_WORDS } from '../../figures/heatCellText';
import { numberText } from '../../figures/numberText';
import { percentText } from '../../figures/percentText';
import type { SweepSheet } from '../sweeps/sweepSheet';
import { decayOf, sizeOf } from './heatOfSheet';

/** All runs of a sheet as a table; made only while it is open. */
export function CellTable({ sheet }: { readonly sheet: SweepSheet }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show as table</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard.
        <section aria-label="All runs" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {['D', 'Weight decay', 'Seed', 'State', 'Steps', 'Train', 'Test', 'Norm'].map(
                  (name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {sheet.cells.map(({ cell, config, state, row, progress }) => {
                const now = row ?? progress;
                return (
                  <tr key={cell}>
                    <th scope="row">{sizeOf({ config })}</th>
                    <td>{decayOf({ config })}</td>
                    <td>{config.seed}</td>
                    <td>{HEAT_STATE_WORDS[state]}</td>
                    <td>{now ? now.steps.toLocaleString('en-US') : '–'}</td>
                    <td>{percentText(now?.trainAccuracy ?? null)}</td>
                    <td>{percentText(now?.testAccuracy ?? null)}</td>
                    <td>{now ? numberText(now.weightNorm) : '–'}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
