import { defineMessages, type MessageParams } from '../locale';

/** What can be saved of a run as a file, and the way back. */
export const savingText = defineMessages('saving', {
  run: 'Run',
  metrics: 'Metrics (CSV)',
  aboutMetrics: 'Every quantity at every measurement, in full precision.',
  runFile: 'Run (JSON)',
  aboutRunFile:
    'Settings, changes, measurements and your note. Drop it onto this page to see the run again.',
  note: 'Note',
  weights: 'Weights (safetensors)',
  noWeights: 'None are known: they do not come with the file of a run.',
  aboutWeights: ({ step }: MessageParams<'step'>) =>
    `As they were at step ${step}. A pause takes the latest.`,
  chart: 'Chart',
  aboutChart: 'With its title, the runs shown and their settings.',
  notDrawn: ({ why }: MessageParams<'why'>) =>
    `This browser could not draw the picture: ${why} SVG needs no drawing.`,
  noRoom: 'There was no room for the picture.',
  saved: ({ file }: MessageParams<'file'>) => `Saved as ${file}.`,
  open: 'Open the file of a run',
  aboutOpen: 'It is shown beside what is there. Dropping it onto the page does the same.',
});

/** Notices about files of runs, and why one cannot be shown. */
export const runFilesText = defineMessages('runFiles', {
  /** `why` is one of all that follow. */
  cannotBeShown: ({ file, why }: MessageParams<'file' | 'why'>) =>
    `“${file}” cannot be shown: ${why}.`,
  unreadable: 'this browser could not read it',
  tooLarge: ({ size }: MessageParams<'size'>) => `it is larger than ${size} MB`,
  tooDeep: 'its lists lie deeper in each other than those of a run',
  notJson: 'it is not JSON, or not whole',
  noRun: ({ format }: MessageParams<'format'>) =>
    `it is no run of the Grokking Lab (format “${format}”)`,
  newer: ({ version }: MessageParams<'version'>) =>
    `it was made by a newer Grokking Lab (version ${version}); reload the page`,
  /** `field` is a name in the file, `expected` and `found` come from below. */
  mustBe: ({ field, expected, found }: MessageParams<'field' | 'expected' | 'found'>) =>
    `${field} must be ${expected}, and is ${found}`,
  missing: ({ field, expected }: MessageParams<'field' | 'expected'>) =>
    `${field} must be ${expected}, and is missing`,
  entryMustBe: ({ field, entry, expected }: MessageParams<'field' | 'entry' | 'expected'>) =>
    `${field}, entry ${entry}, must be ${expected}`,
  partMustBe: ({ field, expected }: MessageParams<'field' | 'expected'>) =>
    `${field}, must be ${expected}`,
  tooMany: ({ field, most }: MessageParams<'field' | 'most'>) =>
    `${field} must have ${most} entries at most`,
  otherCount: ({ field, expected, found }: MessageParams<'field' | 'expected' | 'found'>) =>
    `${field} must have ${expected} entries as metrics.step, not ${found}`,
  unknownColumn: ({ column }: MessageParams<'column'>) =>
    `metrics has a column “${column}” that there is not`,
  entry: ({ field, entry }: MessageParams<'field' | 'entry'>) => `${field}, entry ${entry}`,
  object: 'an object',
  list: 'a list',
  letters: ({ most }: MessageParams<'most'>) => `text of ${most} letters at most`,
  trueOrFalse: 'true or false',
  laterStep: ({ most }: MessageParams<'most'>) =>
    `a whole number above the one before it, to ${most}`,
  share: 'a number from 0 to 1, or null',
  number: 'a number, or null',
});
