import { HEAT_STATE_WORDS } from '../../figures/heatCellText';
import { numberText } from '../../figures/numberText';
import { percentText } from '../../figures/percentText';
import { RowsTable } from '../sweeps/RowsTable';
import type { SweepSheet } from '../sweeps/sweepSheet';
import { decayOf, sizeOf } from './heatOfSheet';

const HEADS = ['D', 'Weight decay', 'Seed', 'State', 'Steps', 'Train', 'Test', 'Norm'] as const;

/** All runs of a sheet as a table. */
export const CellTable = ({ sheet }: { readonly sheet: SweepSheet }) => (
  <RowsTable
    label="All runs"
    heads={HEADS}
    rows={() =>
      sheet.cells.map(({ cell, config, state, row, progress }) => {
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
      })
    }
  />
);
