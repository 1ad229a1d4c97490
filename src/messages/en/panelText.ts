import { said } from '../said';
import type { Told } from '../told';

/** The panel of settings. */
export const panelText = said('panel', {
  settings: 'Settings',
  typed: ({ setting }: Told<'setting'>) => `${setting}, typed`,
  /** Beside a label, and in the sentence about the setting. */
  isLocked: 'locked',
  locked: ' Locked by the link that opened this page.',
  noDecay: '0, no weight decay',
  otherSeed: 'Another seed',

  share: ({ percent, pairs }: Told<'percent' | 'pairs'>) => `${percent} % of ${pairs}`,
  cutTo: ({ examples }: Told<'examples'>) => `cut to ${examples}`,
  /** `share` and `now` are the two above. */
  examples: ({ examples, share }: Told<'examples' | 'share'>) =>
    `${examples} examples, ${share} pairs`,
  examplesNow: ({ examples, share, now }: Told<'examples' | 'share' | 'now'>) =>
    `${examples} examples, ${share} pairs, now ${now}`,

  noLimit: 'no limit',
  onePerSecond: '1 step/s',
  perSecond: ({ rate }: Told<'rate'>) => `${rate} steps/s`,
  /** `rate` with its unit. */
  atMost: ({ rate }: Told<'rate'>) => `at most ${rate}`,
  notTimed: 'not timed',
  timing: 'Timing the engines …',
  timedAtRest: 'Engines are timed while nothing trains.',
  beingTimed: 'The engines are being timed.',
  chosen: ({ engine }: Told<'engine'>) => `${engine}, chosen`,
  youChose: ({ engine }: Told<'engine'>) => ` You chose ${engine}.`,

  live: 'Can change while it trains.',
  needsRestart: 'A change needs a restart.',
  facts: ({ weights, memory, pairs }: Told<'weights' | 'memory' | 'pairs'>) =>
    `${weights} weights, ${memory}, tested on ${pairs} pairs it never saw.`,
  mirrors: ({ count }: Told<'count'>) =>
    `${count} mirror images of trained pairs are left out: this network answers them for free.`,
  preset: ({ preset }: Told<'preset'>) => `The preset ${preset}`,
  /** `{what}` are settings or the preset; `count` tells one from many. */
  onRestart: ({ count }: Told<'count'>) =>
    `{what} ${count === 1 ? 'takes' : 'take'} effect on restart. The charts show the run before.`,
  onNextRun: ({ count }: Told<'count'>) =>
    `{what} ${count === 1 ? 'takes' : 'take'} effect on the next run. The charts show the run before.`,
  restart: 'Restart',
});
