import { defineMessages, type MessageParams } from '../locale';

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
  aboutOpen: 'It is paused at its last checkpoint; Run goes on from there',
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

/** The dialog that makes links. */
export const shareText = defineMessages('share', {
  link: 'Link',
  qrCode: 'QR code of the link',
  startsAtOnce: 'The run starts at once',
  shareWith: 'Share with …',
  about:
    'It has every setting, and what is measured follows from them. To pass on a run with its measurements, save it as a file (“Save or open”, above the charts).',
  forClass: 'Link for a class',
  classAbout:
    'Who opens the link is told what it has fixed and hidden. What is hidden or locked stays at the value that it has now.',
  embed: 'Embed in a page',
  html: 'HTML',
  limits: 'What the link hides and locks',
  control: 'Control',
  hide: 'Hide',
  lock: 'Lock',
  hideControl: ({ control }: MessageParams<'control'>) => `Hide ${control}`,
  lockControl: ({ control }: MessageParams<'control'>) => `Lock ${control}`,
  copy: 'Copy',
  copyOf: ({ what }: MessageParams<'what'>) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy; the text is selected, copy it yourself.',
});

/** The dialog about keys, announcements and sound. */
export const keyboardText = defineMessages('keyboard', {
  single: 'Single keys are shortcuts, except while you type and in dialogs',
  groups: { run: 'The run', places: 'Where to', dialogs: 'Dialogs' },
  does: {
    run: 'Run or pause',
    step: 'One step',
    tenSteps: 'Ten steps',
    reset: 'Reset to step 0',
    keep: 'Keep for comparison, or not',
    hear: 'Hear the run, or stop',
    say: 'Say what the run is doing (screen readers)',
    charts: 'Charts; again: the next one',
    settings: 'Settings',
    help: 'This list',
    lessons: 'Lessons',
    library: 'Library',
    share: 'Share',
    files: 'Save or open',
  },
  inLab: ' (in the lab)',
  /** `{shift}` and the like are keys. */
  inCharts:
    'In a chart, arrow keys read the values, with {shift} or {pageUp} and {pageDown} in larger steps, {home} and {end} at its ends; {enter} offers to branch there, {esc} lets go. In a heat map, they go from cell to cell. “Show as table” under a chart has its numbers.',
  /** What is printed on keys. */
  keys: {
    shift: 'Shift',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    home: 'Home',
    end: 'End',
    enter: 'Enter',
    esc: 'Esc',
  },
  audio: 'For ears',
  announcements: 'A screen reader is told about training',
  announcementModes: {
    phases: 'when the phase changes',
    every10: 'at phases and every 10 seconds',
    every30: 'at phases and every 30 seconds',
    every60: 'at phases and every 60 seconds',
    off: 'never',
  },
  /** `{hear}` is the name of a button, `tones` what one hears. */
  sonification: ({ tones }: MessageParams<'tones'>) => `{hear}, under the accuracy chart: ${tones}`,
  goesOn: 'Then go on with the run while it trains, until you press Stop',
  remembered: 'These choices are remembered in this browser, and are in no link.',
  forgotten:
    'This browser does not let the page remember these choices; they hold until it is closed.',
});
