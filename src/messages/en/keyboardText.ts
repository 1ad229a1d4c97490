import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The sheet about keys, spoken progress and sound. */
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
    sheet: 'This sheet',
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
  forEars: 'For ears',
  told: 'A screen reader is told about training',
  tellings: {
    phases: 'when the phase changes',
    every10: 'at phases and every 10 seconds',
    every30: 'at phases and every 30 seconds',
    every60: 'at phases and every 60 seconds',
    off: 'never',
  },
  /** `{hear}` is the name of a button, `tones` what one hears. */
  hearing: ({ tones }: MessageParams<'tones'>) => `{hear}, under the accuracy chart: ${tones}`,
  goesOn: 'Then go on with the run while it trains, until you press Stop',
  remembered: 'These choices are remembered in this browser, and are in no link.',
  forgotten:
    'This browser does not let the page remember these choices; they hold until it is closed.',
});
