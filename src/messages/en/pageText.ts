import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What is always on the page: its head, its messages, and what stands where something is missing. */
export const pageText = defineMessages('page', {
  views: {
    lab: 'Lab',
    circuits: 'Two circuits',
    critical: 'Critical size',
    efficiency: 'Efficiency',
    teacher: 'For teachers',
  },
  title: ({ view }: MessageParams<'view'>) => `${view} – Grokking Lab`,
  motto: 'A network memorises at once; insight comes much later.',
  about: 'About',
  viewLinks: 'Views',
  /** Behind the link to the lab, while a run trains there. */
  training: ' (training)',
  tools: 'Tools',
  paper: 'The paper',
  openWhole: 'Open in Grokking Lab',
  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark', projector: 'Projector' },
  keyboard: 'Keyboard',
  keyboardIs: 'Shortcuts, spoken progress, and sound',
  keyboardTitle: 'Keyboard and sound',
  share: 'Share',
  performance: 'Performance',
  performanceTitle: 'Where does the time go?',
  measureAgain: 'Measure again',
  check: 'Check this device',
  checkTitle: 'Does this device compute the right thing?',
  checkAgain: 'Check again',
  drop: 'Drop the file of a run to show it',
  close: 'Close',
  loading: 'Loading …',

  messages: 'Messages',
  aboutAddress: 'About the address',
  aboutVersion: 'About this version',
  newVersion: 'A new version of the lab is ready: {reload} when you like.',
  /** Within it. */
  reloadPage: 'reload the page',
  dismiss: 'Dismiss message',

  stopped: 'The page has stopped',
  ourFault: ({ cause }: MessageParams<'cause'>) =>
    `Something in it went wrong, and that is our fault, not yours: ${cause}`,
  /** `{reload}` and `{afresh}` are links. */
  waysOn: '{reload} with the same settings, or {afresh}.',
  reload: 'Load it again',
  afresh: 'start afresh',
  /** To those who script the page. */
  stepsWanted: ({ asked }: MessageParams<'asked'>) =>
    `step(n) wants a whole number from 1, not ${asked}`,
});
