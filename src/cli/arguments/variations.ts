import { type FieldPath, isFieldPath } from '../../run/config/fields';
import { parseAssignment } from './optionValues';
import { UsageError } from './usageError';

/** Some settings, by their paths. */
export type Variation = readonly (readonly [path: FieldPath, value: string])[];

/** More runs than this at once are a slip of the pen. */
const MAX_RUNS = 1000;

/** `4..7` as 4, 5, 6 and 7; anything else as it is. */
function expandRange(text: string): string[] {
  const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return [text];
  const count = Math.min(Number(last) - Number(first) + 1, MAX_RUNS + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => String(Number(first) + i));
}

/** What one `--vary path=v1,v2,…` asks for. */
function parseVaryOption(text: string): {
  readonly path: FieldPath;
  readonly values: readonly string[];
} {
  const [path, list] = parseAssignment(
    '--vary',
    'path=value,value,…, such as seed=0,1,2 or seed=0..9',
    text,
  );
  if (!isFieldPath(path)) throw new UsageError(`--vary: there is no setting “${path}”.`);
  const values = list.split(',').flatMap(expandRange);
  if (values.length === 0) throw new UsageError(`--vary ${path}: there is nothing in “${list}”.`);
  return { path, values };
}

/** All combinations of what `--vary path=v1,v2,…` asks for, the last varying fastest. Errors: UsageError. */
export function variations(texts: readonly string[]): readonly Variation[] {
  const axes = texts.map(parseVaryOption);
  const twice = axes.find(({ path }, i) => axes.findIndex((axis) => axis.path === path) < i);
  if (twice) throw new UsageError(`--vary ${twice.path} may be given only once.`);
  const count = axes.reduce((product, { values }) => product * values.length, 1);
  if (count > MAX_RUNS)
    throw new UsageError(`--vary may ask for up to ${MAX_RUNS} runs, not ${count}.`);
  return axes.reduce<Variation[]>(
    (grid, { path, values }) =>
      grid.flatMap((before) => values.map((value) => [...before, [path, value] as const])),
    [[]],
  );
}
