import { figuresText } from '../../messages/en/figures';
import { numberText, roundedPercent } from '../numberText';
import type { HeatCell, HeatMark, HeatState } from './heatCell';

/** In the order of the key. */
export const HEAT_STATES: readonly HeatState[] = [
  'done',
  'unconverged',
  'diverged',
  'running',
  'waiting',
];

export const HEAT_STATE_LABELS: Readonly<Record<HeatState, string>> = figuresText.states;

const missingValueText = (state: HeatState): string =>
  state === 'waiting' || state === 'running' ? figuresText.noValueYet : figuresText.noValue;

/** A cell's name with its value and state: the label of its button. */
export const heatCellLabel = ({ label, value, state }: HeatCell): string =>
  figuresText.cell({
    label,
    value: value === null ? missingValueText(state) : roundedPercent(value),
    state: HEAT_STATE_LABELS[state],
  });

/** The description of a heat map: how many cells are in each state, the range of their values, and its marks. */
export function heatMapDescription(
  cells: readonly HeatCell[],
  marks: readonly HeatMark[],
  { yTitle, yValues, markLabel }: { yTitle: string; yValues: readonly number[]; markLabel: string },
): string {
  const states = HEAT_STATES.map((state) => [
    HEAT_STATE_LABELS[state],
    cells.filter((cell) => cell.state === state).length,
  ])
    .filter(([, count]) => count !== 0)
    .map(([label, count]) => `${count} ${label}`);
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const [least, most] = [Math.min(...values), Math.max(...values)].map(roundedPercent) as [
    string,
    string,
  ];
  const range =
    values.length > 0
      ? [figuresText.values({ range: figuresText.range({ from: least, to: most }) })]
      : [];
  const found = marks.map(({ y, at, interval }) => {
    const row = { label: markLabel, row: yTitle, value: numberText(yValues[y] as number) };
    if (!interval) return figuresText.cellMark({ ...row, at: numberText(at) });
    const [from, to] = interval.map(numberText) as [string, string];
    return figuresText.cellMark({
      ...row,
      at: `${numberText(at)} (${figuresText.range({ from, to })})`,
    });
  });
  const all = figuresText.cells({ count: cells.length, states: states.join(', ') });
  return [all, ...range, ...found].join(' ');
}
