import { UsageError } from '../arguments/usageError';
import { readFileIfAny } from '../files/inputFile';
import type { NetworkSummary } from './networkSummary';

/** What may be null in a summary; elsewhere JSON's null is NaN. */
const NULLABLE: readonly string[] = [
  'attentionToEquals',
  'mostAttention',
  'gradientSymmetry',
  'distanceIrrelevance',
] satisfies (keyof NetworkSummary)[];

export const summaryLine = (summary: NetworkSummary): string => `${JSON.stringify(summary)}\n`;

/** Reads lines that summaryLine wrote; an empty list where there is no file. Errors: UsageError. */
export async function readSummaries(path: string): Promise<readonly NetworkSummary[]> {
  const text = String((await readFileIfAny(path)) ?? '');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1); // a last line may have been cut off
  return whole
    .split('\n')
    .filter(Boolean)
    .map((line, i) => {
      try {
        return JSON.parse(line, (name, value) =>
          value === null && !NULLABLE.includes(name) ? Number.NaN : value,
        ) as NetworkSummary;
      } catch {
        throw new UsageError(`${path}: line ${i + 1} is not JSON.`);
      }
    });
}
