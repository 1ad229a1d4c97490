import { HEAT_STATE_WORDS } from '../../figures/heatCellText';
import { numberText } from '../../figures/numberText';
import { percentText } from '../../figures/percentText';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { groupedNumber } from '../../run/settingText';
import { settingWords } from '../../store/settingWords';
import { RowsTable } from '../sweeps/RowsTable';
import type { SweepSheet } from '../sweeps/sweepSheet';
import { decayOf, sizeOf } from './heatOfSheet';

const COLUMNS = ['size', 'decay', 'seed', 'state', 'steps', 'train', 'test', 'norm'] as const;
const HEADS = COLUMNS.map((column) => sweepsText.columns[column]);

/** All runs of a sheet as a table. */
export const CellTable = ({ sheet }: { readonly sheet: SweepSheet }) => (
  <RowsTable
    label={criticalViewText.allRuns}
    heads={HEADS}
    rows={() =>
      sheet.cells.map(({ cell, config, state, row, progress }) => {
        const now = row ?? progress;
        return (
          <tr key={cell}>
            <th scope="row">{settingWords('task.trainExamples', sizeOf({ config }))}</th>
            <td>{settingWords('optimizer.weightDecay', decayOf({ config }))}</td>
            <td>{config.seed}</td>
            <td>{HEAT_STATE_WORDS[state]}</td>
            <td>{now ? groupedNumber(now.steps) : '–'}</td>
            <td>{percentText(now?.trainAccuracy ?? null)}</td>
            <td>{percentText(now?.testAccuracy ?? null)}</td>
            <td>{now ? numberText(now.weightNorm) : '–'}</td>
          </tr>
        );
      })
    }
  />
);
