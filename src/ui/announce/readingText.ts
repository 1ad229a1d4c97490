import { sonificationText } from '../../messages/en/earsText';
import type { MetricColumns } from '../../run/metrics';
import { reachedPercent } from '../../run/percentText';
import { groupedNumber } from '../../run/settingText';

/** Step and accuracies as one short sentence; what a run does not have (test pairs) is left out. */
export function readingText(columns: MetricColumns): string {
  const step = columns.step.at(-1);
  if (step === undefined) return sonificationText.nothing;
  const known = [
    [sonificationText.train, columns.trainAccuracy.at(-1)],
    [sonificationText.test, columns.testAccuracy.at(-1)],
  ] as const;
  const values = known.flatMap(([told, value]) =>
    value === undefined || Number.isNaN(value) ? [] : [told({ accuracy: reachedPercent(value) })],
  );
  return sonificationText.reading({ step: groupedNumber(step), values: values.join(', ') });
}
