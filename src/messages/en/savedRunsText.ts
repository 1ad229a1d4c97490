import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The list of the runs that this browser keeps. `name` is that of a run. */
export const savedRunsText = defineMessages('savedRuns', {
  about: ({ most, room }: MessageParams<'most' | 'room'>) =>
    `Every run is kept in this browser and nowhere else: its curves, and a checkpoint from which it goes on at the exact step. Of runs that are not pinned, the last ${most} stay, up to ${room}.`,
  none: 'No run is kept yet. Press Run, and the first one will be.',
  all: ({ runs, count, room }: MessageParams<'runs' | 'count' | 'room'>) =>
    `${runs} ${count === 1 ? 'run' : 'runs'}, ${room}`,
  undo: 'Undo',

  onThePage: 'On the page now:',
  way: ({ phase, step, of }: MessageParams<'phase' | 'step' | 'of'>) =>
    `${phase}, step ${step} of ${of}`,
  wayWithTest: ({ phase, step, of, test }: MessageParams<'phase' | 'step' | 'of' | 'test'>) =>
    `${phase}, step ${step} of ${of}, test accuracy ${test}`,
  nameOf: ({ name }: MessageParams<'name'>) => `Name of ${name}`,
  noteOn: ({ name }: MessageParams<'name'>) => `Note on ${name}`,
  note: 'Note',
  open: 'Open',
  openOne: ({ name }: MessageParams<'name'>) => `Open ${name}`,
  aboutOpen: 'It rests at its last checkpoint; Run goes on from there',
  compare: 'Compare',
  compareOne: ({ name }: MessageParams<'name'>) => `Compare ${name}`,
  aboutCompare: 'Show it on the charts beside the run that is there',
  pin: 'Pin',
  pinned: 'Pinned',
  pinOne: ({ name }: MessageParams<'name'>) => `Pin ${name}`,
  aboutPin: 'Never drop it to make room for others',
  delete: 'Delete',
  deleteOne: ({ name }: MessageParams<'name'>) => `Delete ${name}`,
});
