import { defineMessages, type MessageParams } from '../locale';

/** The library of runs that are saved in this browser. */
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

/** What goes wrong where the browser keeps runs. */
export const storageText = defineMessages('storage', {
  full: 'The browser’s storage is full, so this run is not being kept from here on. What was kept before stays; deleting runs in the Library makes room.',
  newer:
    'A newer version of this page keeps runs in this browser. Reload the page to see and keep runs again; this one keeps none.',
  unavailable: 'This browser does not let the page keep runs: they are gone when it closes.',
  unavailableAs: ({ cause }: MessageParams<'cause'>) =>
    `This browser does not let the page keep runs: they are gone when it closes (${cause}).`,
  noAnswer:
    'This browser’s storage does not answer, so this run may not be kept from here on. The page goes on trying.',
  damaged: 'A saved run cannot be read: what the browser has of it is damaged.',
  framesNotSaved:
    'The browser’s storage has no room left for what this run looks like inside along its steps. The run itself is being kept.',
  framesDamaged: ({ count }: MessageParams<'count'>) =>
    count === 1
      ? 'One of the steps at which this run could be looked into is damaged and was left out. The run itself is whole.'
      : `${count} of the steps at which this run could be looked into are damaged and were left out. The run itself is whole.`,
});
