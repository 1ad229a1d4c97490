import { defineMessages, type MessageParams } from '../locale';

/** What can be saved of a run as a file, and the way back. */
export const savingText = defineMessages('saving', {
  run: 'Run',
  metrics: 'Metrics (CSV)',
  aboutMetrics: ({ most }: MessageParams<'most'>) =>
    `Every quantity at every measurement, in full precision. Of a run with more than ${most} measurements, those that no chart needs are left out.`,
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
  /** In the frame of another page. */
  perhapsSaved: ({ file }: MessageParams<'file'>) =>
    `${file} was handed to the browser, but the page that shows the lab in a frame may forbid saving files. If it is not among your downloads, open the lab in a tab of its own.`,
  open: 'Open the file of a run, a sweep or another program',
  aboutOpen:
    'A run is shown beside what is there, and so are measurements of other programs; a sweep opens in its view. Dropping a file onto the page does the same.',
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
  /** What a file is that holds nothing to show. */
  kinds: {
    empty: 'it is empty',
    picture: 'it is a picture',
    pdf: 'it is a PDF document',
    spreadsheet: 'it is a spreadsheet; save the sheet as CSV first',
    archive: 'it is a compressed archive; unpack it first',
    weights: 'it holds the weights of a network, not what was measured of it',
    numpy: 'it is an array of NumPy; save its columns as CSV first',
    hdf5: 'it is an HDF5 file, which is not read here',
    'tensorboard-events':
      'it is an event file of TensorBoard; download its curves as CSV or JSON there first',
    'web-page': 'it is a web page, not a file of measurements',
    binary: 'it is not text',
  },
  otherJson: 'it is JSON, but holds neither a run of the lab nor measurements over steps',
  otherJsonOf: ({ names }: MessageParams<'names'>) =>
    `it is JSON with ${names}, but holds neither a run of the lab nor measurements over steps`,
  otherText: 'it is text, but neither a table nor a log with steps and measurements',
  readerNotLoaded:
    'the part of the page that reads files could not be loaded; try again, or reload the page',
  tooSlow: 'reading it took longer than half a minute',
  noKnownColumn: ({ names }: MessageParams<'names'>) =>
    `it is a table with ${names}, and none of these is an accuracy, a loss or a norm that the lab knows`,
  noValues: ({ names }: MessageParams<'names'>) => `it has no numbers of ${names} at any step`,
  noStepColumn: ({ names }: MessageParams<'names'>) =>
    `it is a table with ${names}, and none of these says the step`,
  noColumns: 'no columns',
  unknownTag:
    'it is one curve of TensorBoard, and its name does not say of what: put “train accuracy”, “test loss” or the like into it',
  badEntry: ({ place, column, found }: MessageParams<'place' | 'column' | 'found'>) =>
    `in line or entry ${place}, ${column} cannot be ${found}`,
  repeatedStep: ({ step, column }: MessageParams<'step' | 'column'>) =>
    `it has several values of ${column} at step ${step}, so it seems to hold several runs`,
  tooManyRows: ({ most }: MessageParams<'most'>) => `it has more than ${most} rows`,
  otherLength: ({ line, values, columns }: MessageParams<'line' | 'values' | 'columns'>) =>
    `line ${line} has ${values} values for ${columns} columns`,
  badJsonLine: ({ line }: MessageParams<'line'>) => `line ${line} is no whole object of JSON`,
  inLine: ({ line, wrong }: MessageParams<'line' | 'wrong'>) => `line ${line}: ${wrong}`,
  share: 'a number from 0 to 1, or null',
  number: 'a number, or null',
  within: ({ min, max }: MessageParams<'min' | 'max'>) => `a number from ${min} to ${max}, or null`,
  ascendingStep: ({ after }: MessageParams<'after'>) =>
    `a step from ${after}, that of the change before it`,
});
