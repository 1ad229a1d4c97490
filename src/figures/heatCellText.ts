import { text } from '../messages/text';
import type { HeatCell, HeatState } from './heatCell';
import { percentText } from './percentText';

export const HEAT_STATE_WORDS: Readonly<Record<HeatState, string>> = text.figures.states;

/** A cell's name with its value and state: what its button says. */
export const heatCellText = ({ label, value, state }: HeatCell): string =>
  text.figures.cell({
    label,
    value: value === null ? text.figures.noValue : percentText(value),
    state: HEAT_STATE_WORDS[state],
  });
