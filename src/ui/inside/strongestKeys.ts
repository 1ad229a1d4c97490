import type { FrequencyMeasures } from '../../analysis/inside/logits/frequencyMeasures';

/** Key frequencies, those first that are strongest on the output side. */
export const strongestKeys = ({ key, output }: FrequencyMeasures): readonly number[] =>
  [...key].sort(
    (a, b) => (output.frequencies[b - 1] as number) - (output.frequencies[a - 1] as number),
  );
