import { figuresText } from '../messages/en/figuresText';
import type { HeatCell, HeatState } from './heatCell';
import { percentText } from './percentText';

export const HEAT_STATE_WORDS: Readonly<Record<HeatState, string>> = figuresText.states;

/** A cell's name with its value and state: what its button says. */
export const heatCellText = ({ label, value, state }: HeatCell): string =>
  figuresText.cell({
    label,
    value: value === null ? figuresText.noValue : percentText(value),
    state: HEAT_STATE_WORDS[state],
  });
