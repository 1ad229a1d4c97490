import { figuresText } from '../messages/en/figuresText';
import type { HeatCell, HeatState } from './heatCell';
import { roundedPercent } from './percentText';

export const HEAT_STATE_LABELS: Readonly<Record<HeatState, string>> = figuresText.states;

/** A cell's name with its value and state: what its button says. */
export const heatCellLabel = ({ label, value, state }: HeatCell): string =>
  figuresText.cell({
    label,
    value: value === null ? figuresText.noValue : roundedPercent(value),
    state: HEAT_STATE_LABELS[state],
  });
