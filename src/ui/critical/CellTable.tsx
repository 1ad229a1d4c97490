import { HEAT_STATE_LABELS } from '../../figures/heatCellText';
import { numberText } from '../../figures/numberText';
import { roundedPercent } from '../../figures/percentText';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { groupedNumber } from '../../run/settingText';
import { settingValueText } from '../../store/settingWords';
import { FigureTable } from '../sweeps/RowsTable';
import type { SweepTable } from '../sweeps/sweepSheet';
import { trainExamplesOf, weightDecayOf } from './heatOfSheet';

const COLUMNS = ['size', 'decay', 'seed', 'state', 'steps', 'train', 'test', 'norm'] as const;
const HEADS = COLUMNS.map((column) => sweepsText.columns[column]);

/** All runs of a sheet as a table. */
export const CellTable = ({ sheet }: { readonly sheet: SweepTable }) => (
  <FigureTable
    label={criticalViewText.allRuns}
    heads={HEADS}
    rows={() =>
      sheet.cells.map(({ cell, config, state, row, progress }) => {
        const now = row ?? progress;
        return (
          <tr key={cell}>
            <th scope="row">
              {settingValueText('task.trainExamples', trainExamplesOf({ config }))}
            </th>
            <td>{settingValueText('optimizer.weightDecay', weightDecayOf({ config }))}</td>
            <td>{config.seed}</td>
            <td>{HEAT_STATE_LABELS[state]}</td>
            <td>{now ? groupedNumber(now.steps) : '–'}</td>
            <td>{roundedPercent(now?.trainAccuracy ?? null)}</td>
            <td>{roundedPercent(now?.testAccuracy ?? null)}</td>
            <td>{now ? numberText(now.weightNorm) : '–'}</td>
          </tr>
        );
      })
    }
  />
);
