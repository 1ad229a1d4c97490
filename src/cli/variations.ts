import { type FieldPath, isFieldPath } from '../run/fields';
import { settingEntry } from './settingEntry';
import { UsageError } from './usageError';

/** Some settings, by their paths. */
export type Variation = readonly (readonly [path: FieldPath, value: string])[];

/** More runs than this at once are a slip of the pen. */
const MOST = 1000;

/** `4..7` as 4, 5, 6 and 7; anything else as it is. */
function listed(text: string): string[] {
  const [, first, last] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return [text];
  const count = Math.min(Number(last) - Number(first) + 1, MOST + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => String(Number(first) + i));
}

/** What one `--vary path=v1,v2,…` asks for. */
function axisOf(text: string): { readonly path: FieldPath; readonly values: readonly string[] } {
  const [path, list] = settingEntry(
    '--vary',
    'path=value,value,…, such as seed=0,1,2 or seed=0..9',
    text,
  );
  if (!isFieldPath(path)) throw new UsageError(`--vary: there is no setting “${path}”.`);
  const values = list.split(',').flatMap(listed);
  if (values.length === 0) throw new UsageError(`--vary ${path}: there is nothing in “${list}”.`);
  return { path, values };
}

/** All combinations of what `--vary path=v1,v2,…` asks for, the last varying fastest. Errors: UsageError. */
export function variations(texts: readonly string[]): readonly Variation[] {
  const axes = texts.map(axisOf);
  const twice = axes.find(({ path }, i) => axes.findIndex((axis) => axis.path === path) < i);
  if (twice) throw new UsageError(`--vary ${twice.path} may be given only once.`);
  const count = axes.reduce((product, { values }) => product * values.length, 1);
  if (count > MOST) throw new UsageError(`--vary may ask for up to ${MOST} runs, not ${count}.`);
  return axes.reduce<Variation[]>(
    (grid, { path, values }) =>
      grid.flatMap((before) => values.map((value) => [...before, [path, value] as const])),
    [[]],
  );
}
