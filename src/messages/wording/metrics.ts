import type { MetricName } from '../../run/metrics/metrics';
import { metricsText } from '../en/metrics';

export const metricLabel = (name: MetricName): string => metricsText[name].label;

/** What it is, in one line, with its formula where it has one. */
export const metricHelp = (name: MetricName): string => metricsText[name].help;
