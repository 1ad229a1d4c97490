import { defineMessages, type MessageParams } from '../locale';

/** What is always on the page: its head, its messages, and what stands where something is missing. */
export const pageText = defineMessages('page', {
  views: {
    lab: 'Lab',
    inside: 'Inside',
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
  licences: 'Licences',
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
  drop: 'Drop the file of a run, a sweep or another program to show it',
  close: 'Close',
  loading: 'Loading …',
  notLoaded:
    'A part of the lab could not be loaded: there may be no network, a filter may keep it back, or the lab may have been updated since this page was opened.',
  partStopped: ({ cause }: MessageParams<'cause'>) =>
    `Something in this part of the page went wrong, and that is our fault, not yours: ${cause}`,
  tryAgain: 'Try again',
  /** After a button that tries again. */
  orReload: 'If that does not help, {reload}: a run that is saved can go on afterwards.',

  messages: 'Messages',
  aboutAddress: 'About the address',
  aboutVersion: 'About this version',
  newVersion: 'A new version of the lab is ready: {reload} when you like.',
  /** Within it. */
  reloadPage: 'reload the page',
  aboutLanguage: 'About the language',
  languageFailed: ({ language }: MessageParams<'language'>) =>
    `${language} could not be loaded, so the page stays in English. To try again, choose it among the tools.`,
  dismiss: 'Dismiss message',

  stopped: 'The page has stopped',
  ourFault: ({ cause }: MessageParams<'cause'>) =>
    `Something in it went wrong, and that is our fault, not yours: ${cause}`,
  /** `{reload}` and `{afresh}` are links. */
  waysOn: '{reload} with the same settings, or {afresh}.',
  reload: 'Load it again',
  afresh: 'start afresh',
  /** To those who script the page. */
  invalidSteps: ({ asked }: MessageParams<'asked'>) =>
    `step(n) wants a whole number from 1, not ${asked}`,
});

/** What the page’s address asks for, and what it takes away. */
export const addressText = defineMessages('address', {
  unknown: ({
    part,
    names,
    asked,
    instead,
  }: MessageParams<'part' | 'names' | 'asked' | 'instead'>) =>
    `${part} must be one of ${names}, not “${asked}”. ${instead}`,
  view: 'View (view)',
  viewInstead: ({ view }: MessageParams<'view'>) => `Showing ${view}.`,
  lessonStep: 'Step of a lesson (lessonStep)',
  lessonStepInstead: 'Showing its beginning.',
  experiment: 'Experiment (experiment)',
  experimentInstead: 'Showing none.',
  theme: 'Theme (theme)',
  themeInstead: 'Showing the usual one.',
  language: 'Language (lang)',
  languageInstead: 'Speaking the usual one.',

  /** What links hide and lock besides single settings. */
  controls: {
    preset: 'Preset',
    settings: 'All settings',
    more: 'More settings',
    experiments: 'Experiments',
    runs: 'Runs and branches',
    files: 'Save or open',
    library: 'Library',
    lessons: 'Lessons',
    views: 'Links to views',
    share: 'Share',
    tools: 'Performance and Check this device',
  },
  noneTo: {
    hide: ({ name }: MessageParams<'name'>) =>
      `There is no control “${name}” to hide; it is ignored.`,
    lock: ({ name }: MessageParams<'name'>) =>
      `There is no control “${name}” to lock; it is ignored.`,
  },
  hidesOnly: ({ name }: MessageParams<'name'>) =>
    `“${name}” can be hidden, but not locked; it is ignored.`,
  fixedAt: ({ setting, value }: MessageParams<'setting' | 'value'>) =>
    `${setting} is fixed at ${value}`,
  presetFixed: 'Preset is fixed',
  notShown: ({ controls }: MessageParams<'controls'>) => `not shown: ${controls}`,
  /** `settings` is a list of those above. */
  setUp: ({ settings }: MessageParams<'settings'>) =>
    `This page was set up by a link: ${settings}.`,
  unlock: 'Show and unlock everything',
});

/** Buttons that open dialogs, their tooltips, and the dialogs’ titles; what is in a dialog comes with it. */
export const dialogButtonsText = defineMessages('dialogButtons', {
  lessons: 'Lessons',
  library: {
    button: 'Library',
    about: 'The runs that are kept in this browser',
    title: 'Library',
  },
  saving: {
    button: 'Save or open',
    about: 'The run, its weights and the charts as files',
    title: 'Save or open',
  },
});
