import { useMemo, useState } from 'react';
import { HeatMap } from '../../figures/heatMap/HeatMap';
import type { HeatMark } from '../../figures/heatMap/heatCell';
import { HEAT_STATE_LABELS } from '../../figures/heatMap/heatMapText';
import { numberText, roundedPercent } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalSize';
import { figuresText } from '../../messages/en/figures';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import type { RunConfig } from '../../run/config/runConfig';
import { cellRunConfig } from '../../run/sweep/sweepPlan';
import { usePageUrl } from '../app/pageUrl';
import { useLab } from '../lab/labContext';
import { settingValueText } from '../runs/settingText';
import { ConfirmQuestion } from '../sweeps/ConfirmQuestion';
import type { SweepTable } from '../sweeps/controller/sweepTable';
import { FigureTable } from '../sweeps/FigureTable';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';
import { useCriticalFindings } from './criticalFindings';
import {
  cellCount,
  type HeatMapData,
  heatMapFromTable,
  MAX_CELLS_DRAWN,
  neighbourCell,
  type SeedChoice,
  trainExamplesOf,
  weightDecayOf,
} from './heatMapData';

const COLUMNS = ['size', 'decay', 'seed', 'state', 'steps', 'train', 'test', 'norm'] as const;

/** All runs of a sweep as an HTML table. */
const CellTable = ({ table }: { readonly table: SweepTable }) => (
  <FigureTable
    label={criticalViewText.allRuns}
    heads={COLUMNS.map((column) => sweepsText.columns[column])}
    count={table.cells.length}
    rows={(most) =>
      table.cells.slice(0, most).map(({ cell, config, state, row, progress }) => {
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

const messages = criticalViewText;

const NO_MAP: HeatMapData = { sizes: [], weightDecays: [], cells: [], runs: [] };

/** Room for the key, the axes and a row of cells, in pixels. */
const FRAME_HEIGHT = 130;
const ROW_HEIGHT = 52;

/** The heat map of a table. A cell opens its run in the lab. */
export function CriticalHeatMap({ table }: { readonly table: SweepTable }) {
  const lab = useLab();
  const address = usePageUrl();
  const { curves } = useCriticalFindings();
  const [choice, setChoice] = useState<SeedChoice>('mean');
  const [focused, setFocused] = useState(0);
  const [asked, setAsked] = useState<{ readonly run: RunConfig; readonly label: string }>();
  const seeds = [...new Set(table.cells.map(({ config }) => config.seed))].sort((a, b) => a - b);
  const shown = choice === 'mean' || seeds.includes(choice) ? choice : 'mean';
  const count = useMemo(() => cellCount(table), [table]);
  const isTooLarge = count > MAX_CELLS_DRAWN;
  const { sizes, weightDecays, cells, runs } = isTooLarge ? NO_MAP : heatMapFromTable(table, shown);
  const marks = curves.flatMap(({ protocol, weightDecay, fit }): HeatMark[] => {
    const y = weightDecays.indexOf(weightDecay);
    if (protocol !== table.protocol || y < 0 || fit.kind === 'none') return [];
    return [{ y, at: fit.dCrit, ...(fit.interval ? { interval: fit.interval } : {}) }];
  });

  function open(run: RunConfig): void {
    lab.open(cellRunConfig(table.protocol, run));
    setAsked(undefined);
    address.go('lab');
  }
  function select(index: number): void {
    const [run, cell] = [runs[index], cells[index]];
    if (!run || !cell) return;
    setFocused(index);
    if (lab.store.getState().step > 0) setAsked({ run, label: cell.label });
    else open(run);
  }

  return (
    <section className="chart map" aria-label={messages.map}>
      {isTooLarge && (
        <p className="soft">
          {sweepsText.tooManyCells({
            cells: groupedNumber(count),
            most: groupedNumber(MAX_CELLS_DRAWN),
          })}
        </p>
      )}
      {!isTooLarge && (
        <ResponsiveFigure minHeight={FRAME_HEIGHT + ROW_HEIGHT * weightDecays.length}>
          {(size) => (
            <HeatMap
              {...size}
              title={messages.titles[table.protocol]}
              sizes={sizes}
              yValues={weightDecays}
              xTitle={figuresText.axes.trainExamples}
              yTitle={messages.weightDecay}
              quantity={figuresText.axes.testAccuracy}
              cells={cells}
              marks={marks}
              focused={Math.min(focused, cells.length - 1)}
              onSelect={(_, index) => select(index)}
              onCellKeyDown={(event, index) => {
                const next = neighbourCell(cells, index, event.key);
                if (next === undefined) return;
                event.preventDefault(); // the page would scroll
                setFocused(next);
                const svg = event.currentTarget.ownerSVGElement;
                svg?.querySelector<SVGGElement>(`[data-index="${next}"]`)?.focus();
              }}
            />
          )}
        </ResponsiveFigure>
      )}
      {asked && (
        <ConfirmQuestion
          question={messages.wouldReplace({
            cell: asked.label,
            step: groupedNumber(lab.store.getState().step),
          })}
          answers={[
            { label: messages.keep, act: () => setAsked(undefined) },
            { label: messages.open, act: () => open(asked.run) },
          ]}
        />
      )}
      <div className="chart-foot">
        <CellTable table={table} />
        {!isTooLarge && (
          <>
            <span className="hint">{messages.hint}</span>
            <label className="seed-choice">
              {messages.cellsShow}{' '}
              <select
                value={shown}
                onChange={({ target }) =>
                  setChoice(target.value === 'mean' ? 'mean' : Number(target.value))
                }
              >
                <option value="mean">{messages.mean}</option>
                {seeds.map((seed) => (
                  <option key={seed} value={seed}>
                    {messages.seed({ seed })}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
    </section>
  );
}
