import type { MetricColumns } from '../../run/metrics';

/** A vertical line at a step, with a word beside it. */
export interface ChartMark {
  readonly step: number;
  readonly label: string;
  readonly kind: 'memorised' | 'grokked' | 'change';
}

/** Where charts take what they show. */
export interface ChartSource {
  columns(): MetricColumns;
  marks(): readonly ChartMark[];
  /** Calls back when there is something new to draw; returns the way to stop. */
  subscribe(changed: () => void): () => void;
}
