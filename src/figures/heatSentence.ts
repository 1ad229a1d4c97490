import type { HeatCell, HeatMark } from './heatCell';
import { HEAT_STATE_WORDS } from './heatCellText';
import { numberText } from './numberText';
import { percentText } from './percentText';

/** What a heat map says, in sentences. */
export function heatSentence(
  cells: readonly HeatCell[],
  marks: readonly HeatMark[],
  { yTitle, yValues, markLabel }: { yTitle: string; yValues: readonly number[]; markLabel: string },
): string {
  const states = (['done', 'unconverged', 'running', 'waiting'] as const)
    .map((state) => [HEAT_STATE_WORDS[state], cells.filter((cell) => cell.state === state).length])
    .filter(([, count]) => count !== 0)
    .map(([word, count]) => `${count} ${word}`);
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const range =
    values.length > 0
      ? ` Values go from ${percentText(Math.min(...values))} to ${percentText(Math.max(...values))}.`
      : '';
  const found = marks.map(({ y, at, interval }) => {
    const spread = interval ? ` (${interval.map(numberText).join(' to ')})` : '';
    return ` ${markLabel} at ${yTitle} ${numberText(yValues[y] as number)}: ${numberText(at)}${spread}.`;
  });
  return `${cells.length} cells: ${states.join(', ')}.${range}${found.join('')}`;
}
