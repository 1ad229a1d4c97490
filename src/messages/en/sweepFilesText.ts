import { said } from '../said';
import type { Told } from '../told';

/** What is wrong with a sweep’s CSV file: each goes on where the file’s name ends. */
export const sweepFilesText = said('sweepFiles', {
  noColumn: ({ column }: Told<'column'>) => `has no column ${column}: it is no file of lab sweep`,
  otherLength: ({ line, values, columns }: Told<'line' | 'values' | 'columns'>) =>
    `line ${line} has ${values} values for ${columns} columns`,
  /** `wrong` is one of those below, or what is wrong with a setting. */
  line: ({ line, wrong }: Told<'line' | 'wrong'>) => `line ${line}: ${wrong}`,
  protocol: ({ one, other, found }: Told<'one' | 'other' | 'found'>) =>
    `protocol must be ${one} or ${other}, not ${found}`,
  cannotBe: ({ column, found }: Told<'column' | 'found'>) => `${column} cannot be ${found}`,
});
