import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What the views of sweeps have in common. */
export const sweepsText = defineMessages('sweeps', {
  about: 'The sweep',
  settings: 'Settings of the sweep',
  predictions: 'What the paper predicts',
  verdicts: {
    reproduced: 'reproduced',
    partly: 'partly',
    'not reproduced': 'not reproduced',
    'cannot say': 'cannot say yet',
  },

  /** Buttons, and what is said of them. */
  start: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  nothingLeft: 'This grid has no run left: change it, or the first seed',
  aboutStop: 'Ends the sweep; runs that have ended stay, Start trains those that are missing',
  labWaits:
    'The run in the Lab is paused, so that the sweep has the whole machine. It goes on there when you say so.',

  /** How far it is. */
  runsEnded: 'Runs ended',
  time: 'Time',
  engine: 'Engine',
  endedOf: ({ ended, size }: MessageParams<'ended' | 'size'>) => `${ended} of ${size}`,
  /** `{count}` is the number of runs. */
  runsInAll: ({ count }: MessageParams<'count'>) =>
    count === 1 ? '{count} run in all' : '{count} runs in all',
  /** A grid by how many kinds of each there are. */
  grid: ({ sizes, decays, seeds }: MessageParams<'sizes' | 'decays' | 'seeds'>) =>
    `${sizes} ${sizes === 1 ? 'size' : 'sizes'} × ${decays} ${decays === 1 ? 'weight decay' : 'weight decays'} × ${seeds} ${seeds === 1 ? 'seed' : 'seeds'}`,
  cannotTrain: 'This grid cannot be trained: see the messages.',

  /** Told aloud. `runs` is a number as people read it. */
  quarters: {
    1: ({ runs }: MessageParams<'runs'>) => `A quarter of the ${runs} runs has ended.`,
    2: ({ runs }: MessageParams<'runs'>) => `Half of the ${runs} runs have ended.`,
    3: ({ runs }: MessageParams<'runs'>) => `Three quarters of the ${runs} runs have ended.`,
    4: ({ runs }: MessageParams<'runs'>) => `All of the ${runs} runs have ended.`,
  },
  training: ({ runs }: MessageParams<'runs'>) => `Training ${runs} runs.`,
  paused: 'Paused.',
  stopped: ({ ended, runs }: MessageParams<'ended' | 'runs'>) =>
    `Stopped. ${ended} of ${runs} runs have ended.`,

  /** Files. */
  save: 'Save as CSV',
  noneEnded: 'No run has ended yet',
  aboutSave: 'The runs that have ended, as lab sweep writes',
  open: 'Open a CSV file',
  aboutOpen: 'The rows of a file of this page or of lab sweep',
  file: 'CSV file of a sweep',
  inNoFile: ({ count }: MessageParams<'count'>) =>
    count === 1
      ? 'One finished run is in no file yet, and would be replaced.'
      : `${count} finished runs are in no file yet, and would be replaced.`,
  saveAndGoOn: 'Save as CSV and go on',
  keep: 'Keep them',
  replace: 'Replace them',
  /** `why` is what is wrong with it. */
  wrongFile: ({ file, why }: MessageParams<'file' | 'why'>) => `${file} ${why}.`,
  noRows: ({ file }: MessageParams<'file'>) => `${file} holds no rows.`,
  severalGrids: ({ file }: MessageParams<'file'>) =>
    `${file} holds rows of several grids. Take a file of one.`,
  differIn: ({ file, setting, path }: MessageParams<'file' | 'setting' | 'path'>) =>
    `${file} has runs that differ in ${setting} (${path}), which is not told apart here.`,
  stopFirst: 'A sweep trains. Stop it before a file takes its place.',

  unknownSetting: ({ key, known }: MessageParams<'key' | 'known'>) =>
    `There is no setting “${key}” of a sweep. There are ${known}.`,
  showAsTable: 'Show as table',
  /** Columns of tables. */
  columns: {
    size: 'D',
    decay: 'Weight decay',
    seed: 'Seed',
    state: 'State',
    steps: 'Steps',
    train: 'Train',
    test: 'Test',
    norm: 'Norm',
  },

  /** Fields of the forms, and how what was typed in them is called. */
  fields: {
    network: 'Network',
    seeds: 'Seeds',
    firstSeed: 'First seed',
    maxSteps: 'Step limit',
  },
  firstSeedHelp: 'The seeds count up from here. Others repeat the whole experiment independently.',
  typed: {
    from: 'The smallest size',
    to: 'The largest size',
    sizes: 'The number of sizes',
    seeds: 'The number of seeds',
    firstSeed: 'The first seed',
    maxSteps: 'The step limit',
  },
  whenAtRest: 'When a run has come to rest',
  findings: 'Findings',
});
