import { useState } from 'react';
import { HeatMap } from '../../figures/HeatMap';
import type { HeatMark } from '../../figures/heatCell';
import { criticalViewText } from '../../messages/en/criticalViewText';
import { figuresText } from '../../messages/en/figuresText';
import { cellRunConfig } from '../../run/cellRun';
import type { RunConfig } from '../../run/runConfig';
import { groupedNumber } from '../../run/settingText';
import { usePageUrl } from '../addressContext';
import { useLab } from '../labContext';
import { ResponsiveFigure } from '../sweeps/FigureRoom';
import { ConfirmQuestion } from '../sweeps/Question';
import type { SweepTable } from '../sweeps/sweepSheet';
import { CellTable } from './CellTable';
import { useCriticalFindings } from './findingsContext';
import { heatMapFromTable } from './heatOfSheet';
import { neighbourCell } from './neighbourCell';
import type { SeedChoice } from './seedChoice';

const words = criticalViewText;

/** Room for the key, the axes and a row of cells, in pixels. */
const FRAME_HEIGHT = 130;
const ROW_HEIGHT = 52;

/** The heat map of a sheet. A cell opens its run in the lab. */
export function CriticalHeatMap({ sheet }: { readonly sheet: SweepTable }) {
  const lab = useLab();
  const address = usePageUrl();
  const { curves } = useCriticalFindings();
  const [choice, setChoice] = useState<SeedChoice>('mean');
  const [focused, setFocused] = useState(0);
  const [asked, setAsked] = useState<{ readonly run: RunConfig; readonly label: string }>();
  const seeds = [...new Set(sheet.cells.map(({ config }) => config.seed))].sort((a, b) => a - b);
  const shown = choice === 'mean' || seeds.includes(choice) ? choice : 'mean';
  const { sizes, weightDecays, cells, runs } = heatMapFromTable(sheet, shown);
  const marks = curves.flatMap(({ protocol, weightDecay, fit }): HeatMark[] => {
    const y = weightDecays.indexOf(weightDecay);
    if (protocol !== sheet.protocol || y < 0 || fit.kind === 'none') return [];
    return [{ y, at: fit.dCrit, ...(fit.interval ? { interval: fit.interval } : {}) }];
  });

  function open(run: RunConfig): void {
    lab.open(cellRunConfig(sheet.protocol, run));
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
    <section className="chart map" aria-label={words.map}>
      <ResponsiveFigure minHeight={FRAME_HEIGHT + ROW_HEIGHT * weightDecays.length}>
        {(size) => (
          <HeatMap
            {...size}
            title={words.titles[sheet.protocol]}
            sizes={sizes}
            yValues={weightDecays}
            xTitle={figuresText.axes.trainExamples}
            yTitle={words.weightDecay}
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
      {asked && (
        <ConfirmQuestion
          question={words.wouldReplace({
            cell: asked.label,
            step: groupedNumber(lab.store.getState().step),
          })}
          answers={[
            { label: words.keep, act: () => setAsked(undefined) },
            { label: words.open, act: () => open(asked.run) },
          ]}
        />
      )}
      <div className="chart-foot">
        <CellTable sheet={sheet} />
        <span className="hint">{words.hint}</span>
        <label className="seed-choice">
          {words.cellsShow}{' '}
          <select
            value={shown}
            onChange={({ target }) =>
              setChoice(target.value === 'mean' ? 'mean' : Number(target.value))
            }
          >
            <option value="mean">{words.mean}</option>
            {seeds.map((seed) => (
              <option key={seed} value={seed}>
                {words.seed({ seed })}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
