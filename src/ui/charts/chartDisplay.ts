import { createContext, use } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChartKey } from './runChartSpecs';

/** A line of test accuracy that people draw, as heights (0 to 1) at ascending steps. */
export interface Sketch {
  readonly steps: readonly number[];
  readonly heights: readonly number[];
  /** It can be drawn with a pointer now. */
  readonly isOpen: boolean;
}

/** What someone beside the charts asks of them. */
export interface ChartDisplay {
  /** The charts that are shown; absent: all. */
  readonly shown?: readonly ChartKey[] | undefined;
  readonly sketch?: Sketch | undefined;
}

export const createChartDisplay = (): StoreApi<ChartDisplay> =>
  createStore<ChartDisplay>(() => ({}));

export const ChartDisplayContext = createContext<StoreApi<ChartDisplay> | undefined>(undefined);

export function useChartDisplay(): StoreApi<ChartDisplay> {
  const display = use(ChartDisplayContext);
  if (!display) throw new Error('There is no stage around these charts.');
  return display;
}
