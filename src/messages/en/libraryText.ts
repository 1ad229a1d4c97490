import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What is said of the runs that this browser keeps. */
export const libraryText = defineMessages('library', {
  dropped: ({ count }: MessageParams<'count'>) =>
    count === 1
      ? 'The oldest run was dropped from the library to make room. Pin the runs that are to stay.'
      : `The ${count} oldest runs were dropped from the library to make room. Pin the runs that are to stay.`,
  elsewhere: 'It is open in another tab, which goes on writing it. Close it there first.',
  unreadable: ({ count }: MessageParams<'count'>) =>
    count === 1
      ? 'One saved run could not be read and is not shown.'
      : `${count} saved runs could not be read and are not shown.`,
  compared: ({ name }: MessageParams<'name'>) => `“${name}” is on the charts now.`,
  deleted: ({ name }: MessageParams<'name'>) => `“${name}” was deleted.`,
  back: 'It is back.',
});
