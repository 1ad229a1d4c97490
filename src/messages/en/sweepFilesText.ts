import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What is wrong with a sweep’s CSV file: each goes on where the file’s name ends. */
export const sweepFilesText = defineMessages('sweepFiles', {
  noColumn: ({ column }: MessageParams<'column'>) =>
    `has no column ${column}: it is no file of lab sweep`,
  otherLength: ({ line, values, columns }: MessageParams<'line' | 'values' | 'columns'>) =>
    `line ${line} has ${values} values for ${columns} columns`,
  /** `wrong` is one of those below, or what is wrong with a setting. */
  line: ({ line, wrong }: MessageParams<'line' | 'wrong'>) => `line ${line}: ${wrong}`,
  protocol: ({ one, other, found }: MessageParams<'one' | 'other' | 'found'>) =>
    `protocol must be ${one} or ${other}, not ${found}`,
  cannotBe: ({ column, found }: MessageParams<'column' | 'found'>) =>
    `${column} cannot be ${found}`,
});
