import { valuesText } from '../messages/en/valuesText';

/** Accuracies creep; only a change of this many points is worth saying again. */
const MIN_ACCURACY_CHANGE = 5;

const withoutPercents = (text: string) =>
  text.replaceAll(valuesText.belowOnePercent, '%').replace(/\d+ %/g, '%');
const percents = (text: string) => (text.match(/\d+(?= %)/g) ?? []).map(Number);

/** Whether new words say something new, and not just an accuracy that moved a little. */
export function isNotableChange(before: string, now: string): boolean {
  if (withoutPercents(before) !== withoutPercents(now)) return true;
  const earlier = percents(before);
  return percents(now).some(
    (value, i) => Math.abs(value - (earlier[i] ?? value)) >= MIN_ACCURACY_CHANGE,
  );
}
