import type { HeatCell, HeatState } from './heatCell';
import { percentText } from './percentText';

export const HEAT_STATE_WORDS = {
  waiting: 'waiting',
  running: 'running',
  done: 'at rest',
  unconverged: 'ran out of steps',
} as const satisfies Record<HeatState, string>;

/** A cell's name with its value and state: what its button says. */
export const heatCellText = ({ label, value, state }: HeatCell): string =>
  `${label}: ${value === null ? 'no value yet' : percentText(value)}, ${HEAT_STATE_WORDS[state]}`;
