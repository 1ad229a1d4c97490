import { figuresText } from '../../messages/en/figures';
import { numberText, roundedPercent } from '../numberText';
import type { HeatCell, HeatMark, HeatState } from './heatCell';

export const HEAT_STATE_LABELS: Readonly<Record<HeatState, string>> = figuresText.states;

/** A cell's name with its value and state: what its button says. */
export const heatCellLabel = ({ label, value, state }: HeatCell): string =>
  figuresText.cell({
    label,
    value: value === null ? figuresText.noValue : roundedPercent(value),
    state: HEAT_STATE_LABELS[state],
  });

const words = figuresText;

/** What a heat map says, in sentences. */
export function heatMapDescription(
  cells: readonly HeatCell[],
  marks: readonly HeatMark[],
  { yTitle, yValues, markLabel }: { yTitle: string; yValues: readonly number[]; markLabel: string },
): string {
  const states = (['done', 'unconverged', 'running', 'waiting'] as const)
    .map((state) => [HEAT_STATE_LABELS[state], cells.filter((cell) => cell.state === state).length])
    .filter(([, count]) => count !== 0)
    .map(([word, count]) => `${count} ${word}`);
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const [least, most] = [Math.min(...values), Math.max(...values)].map(roundedPercent) as [
    string,
    string,
  ];
  const range =
    values.length > 0 ? [words.values({ range: words.range({ from: least, to: most }) })] : [];
  const found = marks.map(({ y, at, interval }) => {
    const row = { label: markLabel, row: yTitle, value: numberText(yValues[y] as number) };
    if (!interval) return words.cellMark({ ...row, at: numberText(at) });
    const [from, to] = interval.map(numberText) as [string, string];
    return words.cellMark({ ...row, at: `${numberText(at)} (${words.range({ from, to })})` });
  });
  const all = words.cells({ count: cells.length, states: states.join(', ') });
  return [all, ...range, ...found].join(' ');
}
