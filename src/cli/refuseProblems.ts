import type { Problem } from '../run/problem';
import { UsageError } from './usageError';

/** Nothing is replaced in silence here: what the page would put right is a UsageError that names the field and the range. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  // "Using 59." is what the page does; here nothing runs.
  const sentences = problems.map(({ message, fault }) => fault ?? message);
  throw new UsageError(sentences.join('\n'));
}
