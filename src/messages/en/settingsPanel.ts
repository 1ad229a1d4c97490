import { defineMessages, type MessageParams } from '../locale';

/** The presets: what each is called, and in one line what one will see. */
export const presetsText = defineMessages('presets', {
  quick: {
    label: 'Quick',
    shows: 'Memorises at once, generalises about a thousand steps later.',
  },
  small: {
    label: 'Small',
    shows: 'The same on fewer numbers, with x² units: for slow machines.',
  },
  transformer: {
    label: 'Transformer',
    shows:
      'A one-layer transformer as in the paper, in small: it generalises slowly, long after memorising.',
  },
  paper: {
    label: 'Paper',
    shows: 'The transformer of Varma et al. on x + y mod 113. Without a GPU it takes some minutes.',
  },
  never: {
    label: 'Never',
    shows:
      'Small with 15 % of the pairs: below the critical dataset size it memorises and stays there.',
  },
  instant: {
    label: 'Instant',
    shows: 'Small with 90 % of the pairs: it generalises while it memorises; nothing to wait for.',
  },
});

/** The panel of settings. */
export const settingsPanelText = defineMessages('settingsPanel', {
  settings: 'Settings',
  typed: ({ setting }: MessageParams<'setting'>) => `${setting}, typed`,
  /** Beside a label, and in the sentence about the setting. */
  isLocked: 'locked',
  locked: ' Locked by the link that opened this page.',
  noDecay: '0, no weight decay',
  otherSeed: 'Another seed',

  share: ({ percent, pairs }: MessageParams<'percent' | 'pairs'>) => `${percent} % of ${pairs}`,
  cutTo: ({ examples }: MessageParams<'examples'>) => `cut to ${examples}`,
  /** `share` and `now` are the two above. */
  examples: ({ examples, share }: MessageParams<'examples' | 'share'>) =>
    `${examples} examples, ${share} pairs`,
  examplesNow: ({ examples, share, now }: MessageParams<'examples' | 'share' | 'now'>) =>
    `${examples} examples, ${share} pairs, now ${now}`,

  noLimit: 'no limit',
  onePerSecond: '1 step/s',
  perSecond: ({ rate }: MessageParams<'rate'>) => `${rate} steps/s`,
  /** `rate` with its unit. */
  atMost: ({ rate }: MessageParams<'rate'>) => `at most ${rate}`,
  notTimed: 'not timed',
  /** Above the rates: a run also measures, draws and shares the machine. */
  timedAlone: 'Timed for a moment, while nothing trained:',
  timing: 'Timing the engines …',
  timedAtRest: 'Engines are timed while nothing trains.',
  beingTimed: 'The engines are being timed.',
  chosen: ({ engine }: MessageParams<'engine'>) => `${engine}, chosen`,
  youChose: ({ engine }: MessageParams<'engine'>) => ` You chose ${engine}.`,

  live: 'Can change while it trains.',
  needsRestart: 'A change needs a restart.',
  facts: ({ weights, memory, pairs }: MessageParams<'weights' | 'memory' | 'pairs'>) =>
    `${weights} weights, ${memory}, tested on ${pairs} pairs it never saw.`,
  mirrors: ({ count }: MessageParams<'count'>) =>
    `${count} mirror images of trained pairs are left out: this network answers them for free.`,
  preset: ({ preset }: MessageParams<'preset'>) => `The preset ${preset}`,
  /** In place of what a preset shows: something else is set. */
  presetChanged: ({ preset, settings }: MessageParams<'preset' | 'settings'>) =>
    `${preset}, changed in: ${settings}.`,
  /** `{what}` are settings or the preset; `count` tells one from many. */
  onRestart: ({ count }: MessageParams<'count'>) =>
    `{what} ${count === 1 ? 'takes' : 'take'} effect on restart. The charts show the run before.`,
  onNextRun: ({ count }: MessageParams<'count'>) =>
    `{what} ${count === 1 ? 'takes' : 'take'} effect on the next run. The charts show the run before.`,
  restart: 'Restart',
});
