import { studentT } from './studentT';

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * 95 % intervals for the means of several groups of seeds that scatter alike, from Student's t with the scatter of all groups
 * together: with two or three seeds a group, a bootstrap can only draw what it has seen, and is too narrow. Absent for a group
 * without values, and for all where no group has two.
 */
export function seedIntervals(
  groups: readonly (readonly number[])[],
): readonly (readonly [number, number] | undefined)[] {
  const freedom = groups.reduce((sum, values) => sum + Math.max(0, values.length - 1), 0);
  if (freedom === 0) return groups.map(() => undefined);
  const squares = groups.flatMap((values) => values.map((value) => (value - mean(values)) ** 2));
  const scatter = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / freedom);
  const t = studentT(freedom);
  return groups.map((values) => {
    if (values.length === 0) return undefined;
    const half = (t * scatter) / Math.sqrt(values.length);
    return [mean(values) - half, mean(values) + half] as const;
  });
}
