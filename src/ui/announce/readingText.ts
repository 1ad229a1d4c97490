import type { MetricColumns } from '../../run/metrics';
import { percentText } from '../../run/percentText';
import { groupedNumber } from '../../run/settingText';

/** Step and accuracies as one short sentence; what a run does not have (test pairs) is left out. */
export function readingText(columns: MetricColumns): string {
  const step = columns.step.at(-1);
  if (step === undefined) return 'Nothing is measured yet.';
  const known = [
    ['train', columns.trainAccuracy.at(-1)],
    ['test', columns.testAccuracy.at(-1)],
  ] as const;
  const values = known.flatMap(([name, value]) =>
    value === undefined || Number.isNaN(value) ? [] : [`${name} accuracy ${percentText(value)}`],
  );
  return `Step ${groupedNumber(step)}: ${values.join(', ')}.`;
}
