import { defineMessages, type MessageParams } from '../locale';

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

  /** Buttons and their tooltips. */
  start: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  nothingLeft: 'This grid has no run left: change it, or the first seed',
  aboutStop: 'Ends the sweep; runs that have ended stay, Start trains those that are missing',
  labWaits:
    'The run in the Lab is paused, so that the sweep has the whole machine. It goes on there when you say so.',

  /** The lab measures its device: a sweep beside it would halve the figures. */
  notBeside: {
    profile:
      '“Performance” is measuring in the Lab, and a sweep beside it would spoil the figures. Try again when it has ended.',
    check:
      '“Check this device” is under way in the Lab, and a sweep beside it would slow both. Try again when it has ended.',
  },
  otherGrid: 'The figures are of runs with other settings than those set here.',
  waitsFor: {
    profile: 'Paused while “Performance” measures in the Lab; then it goes on by itself.',
    check: 'Paused while “Check this device” is under way in the Lab; then it goes on by itself.',
  },

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

  /** Told aloud, and there to be read until the next quarter. `runs` is a number as people read it, `count` tells one from many. */
  quarters: {
    1: ({ runs }: MessageParams<'runs'>) => `At least a quarter of the ${runs} runs has ended.`,
    2: ({ runs }: MessageParams<'runs'>) => `At least half of the ${runs} runs have ended.`,
    3: ({ runs }: MessageParams<'runs'>) =>
      `At least three quarters of the ${runs} runs have ended.`,
    4: ({ runs, count }: MessageParams<'runs' | 'count'>) =>
      count === 1 ? 'The run has ended.' : `All of the ${runs} runs have ended.`,
  },
  training: ({ runs, count }: MessageParams<'runs' | 'count'>) =>
    `Training ${runs} ${count === 1 ? 'run' : 'runs'}.`,
  paused: 'Paused.',
  stopped: ({ ended, runs, count }: MessageParams<'ended' | 'runs' | 'count'>) =>
    count === 1
      ? `Stopped. ${ended} of 1 run has ended.`
      : `Stopped. ${ended} of ${runs} runs have ended.`,

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

  analysing: 'Working out what these rows say …',
  /** Of what is more than can be drawn or listed. */
  tooManyCells: ({ cells, most }: MessageParams<'cells' | 'most'>) =>
    `These are ${cells} combinations of size and weight decay, and a map has room for ${most}. The curves and the findings are of all of them.`,
  firstRows: ({ shown, rows }: MessageParams<'shown' | 'rows'>) =>
    `The first ${shown} of ${rows} rows; a file has them all.`,
  someDecays: ({ shown, decays }: MessageParams<'shown' | 'decays'>) =>
    `Curves of ${shown} weight decays out of ${decays}; the findings are of all of them.`,
  thinned: ({ points, curves }: MessageParams<'points' | 'curves'>) =>
    `An even choice is drawn (${points} points of a kind, ${curves} curves at most); all rows are compared.`,
  grouped: ({ places }: MessageParams<'places'>) =>
    `Neighbouring sizes are drawn together, at ${places} places a curve at most; fits are of all runs.`,

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
  convergence: 'When a run has converged',
  findings: 'Findings',
});

/** The networks that sweeps are made of, by their names in the address. */
export const sweepNetworksText = defineMessages('sweepNetworks', {
  shared: 'Small, shared embedding',
  small: 'Small',
  paper: 'Paper',
});

/** What is wrong with the axes of a sweep. */
export const sweepGridsText = defineMessages('sweepGrids', {
  notAnAxis: ({ asked, names }: MessageParams<'asked' | 'names'>) =>
    `A sweep cannot vary ${asked}; it can vary ${names}.`,
  /** `wrong` comes from below. */
  axis: ({ setting, path, wrong }: MessageParams<'setting' | 'path' | 'wrong'>) =>
    `${setting} (${path}) ${wrong}.`,
  notAList: ({ asked }: MessageParams<'asked'>) =>
    `wants a list such as 0.3,1,3 or a range such as 200:1700:12log or 0.5:2:4lin, not ${asked}`,
  notFromZero: ({ from }: MessageParams<'from'>) =>
    `can be spread by ratios only from above 0, not from ${from}`,
  tooMany: ({ most, count }: MessageParams<'most' | 'count'>) =>
    `may have up to ${most} values, not ${count}`,
  wholeNumbers: ({ min, max, wrong }: MessageParams<'min' | 'max' | 'wrong'>) =>
    `must have whole numbers from ${min} to ${max}, not ${wrong}`,
  numbers: ({ min, max, wrong }: MessageParams<'min' | 'max' | 'wrong'>) =>
    `must have numbers from ${min} to ${max}, not ${wrong}`,
  /** Why a plan has no runs. */
  noValues: ({ path }: MessageParams<'path'>) => `The sweep has no values of ${path}.`,
  noSeeds: 'A sweep needs at least one seed.',
  twice: ({ path }: MessageParams<'path'>) => `The sweep varies ${path} twice.`,
  tooManyRuns: ({ most, count }: MessageParams<'most' | 'count'>) =>
    `A sweep may have up to ${most} runs, not ${count}.`,
  tooManyPairs: ({ pairs, asked }: MessageParams<'pairs' | 'asked'>) =>
    `Training examples (task.trainExamples) must be from 1 to ${pairs}, all the pairs there are, not ${asked}.`,
  noCutStep:
    'Cut at step (cut.step) must say for how many steps a network trains on all pairs before the cut, as without weight decay nothing else does.',
  /** Why rows do not belong to it. */
  otherProtocol: ({ protocol, known }: MessageParams<'protocol' | 'known'>) =>
    `its protocol is ${protocol}, not ${known}`,
  otherSetting: ({
    setting,
    path,
    value,
    known,
  }: MessageParams<'setting' | 'path' | 'value' | 'known'>) =>
    `its ${setting} (${path}) is ${value}, not ${known}`,
});

/** What is wrong with a sweep’s CSV file: each goes on where the file’s name ends. */
export const sweepFilesText = defineMessages('sweepFiles', {
  noColumn: ({ column }: MessageParams<'column'>) =>
    `has no column ${column}: it is no file of lab sweep`,
  otherLength: ({ line, values, columns }: MessageParams<'line' | 'values' | 'columns'>) =>
    `line ${line} has ${values} ${values === 1 ? 'value' : 'values'} for ${columns} columns`,
  /** `wrong` is one of those below, or what is wrong with a setting. */
  line: ({ line, wrong }: MessageParams<'line' | 'wrong'>) => `line ${line}: ${wrong}`,
  protocol: ({ one, other, found }: MessageParams<'one' | 'other' | 'found'>) =>
    `protocol must be ${one} or ${other}, not ${found}`,
  cannotBe: ({ column, found }: MessageParams<'column' | 'found'>) =>
    `${column} cannot be ${found}`,
  repeatedColumn: ({ column, first, second }: MessageParams<'column' | 'first' | 'second'>) =>
    `has the column ${column} twice, as columns ${first} and ${second}`,
  openQuote: ({ column }: MessageParams<'column'>) =>
    `the quotes that open in column ${column} are never closed`,
  textAfterQuote: ({ column }: MessageParams<'column'>) =>
    `in column ${column}, text follows the closing quote`,
  /** `before` is a line of the same file. */
  otherCells: ({ cells, before, known }: MessageParams<'cells' | 'before' | 'known'>) =>
    `cells is ${cells}, but ${known} in line ${before}, and both name the same grid`,
  otherGrid: ({ column, before }: MessageParams<'column' | 'before'>) =>
    `${column} is not as in line ${before}, and both name the same grid`,
  repeatedCell: ({ cell, before }: MessageParams<'cell' | 'before'>) =>
    `cell ${cell} stands in line ${before}, too, with other values`,
  repeatedRun: ({ cell, before, cellBefore }: MessageParams<'cell' | 'before' | 'cellBefore'>) =>
    `it is the run of line ${before}, as cell ${cell} instead of ${cellBefore}`,
  tooManyValues: ({ cells, combinations }: MessageParams<'cells' | 'combinations'>) =>
    `with its values there are ${combinations} combinations in a grid of ${cells} ${cells === 1 ? 'run' : 'runs'} (cells)`,
  /** What was left out of a file that is read: each is a sentence after the file’s name. */
  cutOffLine: ({ line }: MessageParams<'line'>) =>
    `line ${line}, the last one, breaks off, and is left out.`,
  noLineEnd: ({ line, column, found }: MessageParams<'line' | 'column' | 'found'>) =>
    `line ${line}, the last one, has no line end: it is read, but its last value (${column} ${found}) may break off.`,
  unnamedColumns: ({ columns, count }: MessageParams<'columns' | 'count'>) =>
    count === 1
      ? `column ${columns} has no name, and is left out.`
      : `columns ${columns} have no names, and are left out.`,
  otherColumns: ({ names, count }: MessageParams<'names' | 'count'>) =>
    count === 1
      ? `${names} is no column of a sweep, and is left out.`
      : `${names} are no columns of a sweep, and are left out.`,
  repeatedRows: ({ line, before, count }: MessageParams<'line' | 'before' | 'count'>) =>
    count === 1
      ? `line ${line} says what line ${before} says, and counts once.`
      : `${count} lines say what others say, and count once; the first is line ${line}, as line ${before}.`,
});
