import { defineMessages } from '../said';
import type { MessageParams } from '../told';

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
  /** `{what}` are settings or the preset; `count` tells one from many. */
  onRestart: ({ count }: MessageParams<'count'>) =>
    `{what} ${count === 1 ? 'takes' : 'take'} effect on restart. The charts show the run before.`,
  onNextRun: ({ count }: MessageParams<'count'>) =>
    `{what} ${count === 1 ? 'takes' : 'take'} effect on the next run. The charts show the run before.`,
  restart: 'Restart',
});
