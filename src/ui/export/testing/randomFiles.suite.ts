import fc from 'fast-check';
import { createSweepRow } from '../../../analysis/testing/sweepRow.suite';
import { METRIC_NAMES, type MetricName } from '../../../run/metrics/metrics';
import { SWEEP_COLUMNS, sweepCsvHeader, sweepCsvLine } from '../../../run/sweep/sweepCsv';
import { RUN_FILE_FORMAT, RUN_FILE_VERSION } from '../../../store/persistence/runFile/runFile';

/** A text, and whether it is as programs write it: then it has to be read. */
export interface RandomFile {
  readonly text: string;
  readonly isWellFormed: boolean;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Quantities that a column may have, the ends of what floats can do among them. */
const magnitude = fc.oneof(
  fc.constantFrom(0, 5e-324, 1e-300, 1e-45, 1, 2 ** 53, 1e16, 1e16 + 2, 3.4e38, 1e40),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.double({ min: 0, max: 1e40, noNaN: true }),
);
const logit = fc.tuple(magnitude, fc.boolean()).map(([size, minus]) => (minus ? -size : size));

const distinct = <Value>(values: fc.Arbitrary<Value>, most: number) =>
  fc.uniqueArray(values, { minLength: 1, maxLength: most });

/** How spreadsheets and statistics programs write the lines of a table. */
interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly mark: string;
  readonly bom: boolean;
  readonly quotes: boolean;
  readonly lastEnd: boolean;
}
const dialect: fc.Arbitrary<Dialect> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('.', ','),
    bom: fc.boolean(),
    quotes: fc.boolean(),
    lastEnd: fc.boolean(),
  })
  .map((made) => (made.delimiter === ',' && !made.quotes ? { ...made, mark: '.' } : made));

function written(lines: readonly (readonly string[])[], how: Dialect): string {
  const { delimiter, lineEnd, mark, bom, quotes, lastEnd } = how;
  const value = (text: string) => {
    const marked = /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(text) ? text.replace('.', mark) : text;
    return quotes ? `"${marked.replaceAll('"', '""')}"` : marked;
  };
  const body = lines.map((line) => line.map(value).join(delimiter)).join(lineEnd);
  return `${bom ? '\ufeff' : ''}${body}${lastEnd ? lineEnd : ''}`;
}

/** The runs of a small grid with results of any size, in any order and dialect. */
const sweepLines = fc
  .record({
    sizes: distinct(fc.constantFrom(1, 2, 100, 1000, 1681), 4),
    decays: distinct(fc.constantFrom(0, 1e-12, 0.3, 1 / 3, 10), 3),
    seeds: distinct(fc.constantFrom(0, 1, 2 ** 31 - 1), 2),
    seed: fc.integer(),
  })
  .chain(({ sizes, decays, seeds }) => {
    const cells = decays.flatMap((weightDecay) =>
      sizes.flatMap((trainExamples) => seeds.map((seed) => ({ weightDecay, trainExamples, seed }))),
    );
    const results = fc.record({
      testAccuracy: fc.oneof(share, fc.constant(Number.NaN)),
      trainAccuracy: share,
      weightNorm: magnitude,
      trainLoss: magnitude,
      correctLogit: logit,
      trigShare: share,
      steps: fc.integer({ min: 0, max: 2000 }),
      ended: fc.constantFrom('converged' as const, 'out-of-steps' as const),
    });
    return fc
      .tuple(...cells.map((cell) => results.map((result) => ({ ...cell, ...result }))))
      .map((made) =>
        made.map((settings, cell) =>
          sweepCsvLine({
            row: createSweepRow(settings),
            grid: '0123456789abcdef',
            cell,
            cells: cells.length,
          }).split(','),
        ),
      );
  });

/** What people and programs do to a text. */
const mutations = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'insert', 'value', 'repeat', 'remove'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(
      fc.constantFrom(
        ...['"', ',', ';', '\n', '-', '-1', '1e400', '1e16', '1e-320', 'NaN', 'Infinity'],
        ...['=1+1', '@x', '\t', '\u0000', '\ufeff', '0x10', '1,5', '9'.repeat(400), 'null', '[]'],
      ),
      fc.string({ maxLength: 6 }),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

function mutated(
  text: string,
  changes: readonly { kind: string; at: number; text: string }[],
): string {
  let made = text;
  for (const { kind, at, text: more } of changes) {
    const place = Math.floor(at * made.length);
    const end = made.slice(place).search(/[,;\t\r\n\]}]/);
    const after = place + Math.max(1, end);
    if (kind === 'cut') made = made.slice(0, place);
    if (kind === 'insert') made = made.slice(0, place) + more + made.slice(place);
    if (kind === 'value') made = made.slice(0, place) + more + made.slice(after);
    if (kind === 'repeat') made = made.slice(0, after) + made.slice(place);
    if (kind === 'remove') made = made.slice(0, place) + made.slice(after);
  }
  return made;
}

/** Half of the files as they are made, half with something done to them. */
const files = (texts: fc.Arbitrary<string>): fc.Arbitrary<RandomFile> =>
  fc.oneof(
    texts.map((text) => ({ text, isWellFormed: true })),
    fc
      .tuple(texts, mutations)
      .map(([text, changes]) => ({ text: mutated(text, changes), isWellFormed: false })),
  );

/** Files of sweeps. */
export const sweepFiles = files(
  fc.tuple(sweepLines, dialect, fc.boolean()).map(([lines, how, backwards]) =>
    written(
      [sweepCsvHeader.split(','), ...(backwards ? lines.toReversed() : lines)],
      // The last value of a line without an end may break off; here it is whole.
      how,
    ),
  ),
);
export const SWEEP_WIDTH = SWEEP_COLUMNS.length;

const columnOf = (name: MetricName): fc.Arbitrary<number | string | null> => {
  if (name.endsWith('Accuracy') || name === 'randomLabels')
    return fc.oneof(share, fc.constant(null));
  if (name === 'trainExamples') return fc.integer({ min: 1, max: 1369 });
  if (name === 'learningRate' || name === 'weightDecay')
    return fc.double({ min: 0, max: 10, noNaN: true });
  const infinite = fc.constantFrom('Infinity', null);
  return fc.oneof(name.endsWith('CorrectLogit') ? logit : magnitude, infinite);
};

/** Files of runs. */
export const runFiles = files(
  fc
    .record({
      steps: fc
        .uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
        .map((all) => all.toSorted((a, b) => a - b)),
      marks: fc
        .array(
          fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1369 })),
          {
            maxLength: 8,
          },
        )
        .map((all) => all.toSorted(([a], [b]) => a - b)),
      preset: fc.constantFrom('small'),
      seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      note: fc.string({ maxLength: 40 }),
    })
    .chain(({ steps, marks, preset, seed, note }) =>
      fc
        .record(
          Object.fromEntries(
            METRIC_NAMES.filter((name) => name !== 'step').map((name) => [
              name,
              fc.array(columnOf(name), { minLength: steps.length, maxLength: steps.length }),
            ]),
          ),
        )
        .map((columns) =>
          JSON.stringify({
            format: RUN_FILE_FORMAT,
            version: RUN_FILE_VERSION,
            note,
            engine: null,
            preset,
            settings: { seed },
            branchedAt: null,
            changes: marks.map(([step, value]) => ({
              step,
              path: 'task.trainExamples',
              from: 616,
              value,
              afresh: false,
            })),
            metrics: { step: steps, ...columns },
          }),
        ),
    ),
);

/** Measurements of other programs, as tables, lines or logs. */
export const foreignFiles = files(
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 }),
      fc.array(fc.tuple(magnitude, share), { minLength: 30, maxLength: 30 }),
      dialect,
      fc.constantFrom('table', 'lines', 'list', 'log'),
    )
    .map(([steps, values, how, kind]) => {
      const rows = steps.map((step, i) => {
        const [loss, accuracy] = values[i] ?? [0, 0];
        return { step, train_loss: loss, 'val/acc': accuracy };
      });
      if (kind === 'lines') return rows.map((row) => JSON.stringify(row)).join('\n');
      if (kind === 'list') return JSON.stringify(rows);
      if (kind === 'log') {
        return rows
          .map((row) => `step ${row.step}: train loss ${row.train_loss}, val acc ${row['val/acc']}`)
          .join('\n');
      }
      const names = ['step', 'train_loss', 'val/acc'];
      return written([names, ...rows.map((row) => Object.values(row).map(String))], how);
    }),
);
