import { csvText } from '../../run/csv/csvText';
import type { InsideFrame } from './frame';
import { INSIDE_MEASURE_IDS, insideMeasure } from './insideMeasures';

/** A frame of a run. */
export interface FrameAtStep {
  readonly step: number;
  readonly frame: InsideFrame;
}

const line = (values: readonly (string | number)[]) => values.map(csvText).join(',');
const csv = (lines: readonly (readonly (string | number)[])[]) =>
  [...lines.map(line), ''].join('\n');

/** Key frequencies as one value of a table, “3 11”. */
const keysOf = ({ frequencies }: InsideFrame) => frequencies?.key.join(' ') ?? '';

/** The measures of a run along its steps: a line of ids, then a line a step. Empty where there is none. */
export const insideCsv = (frames: readonly FrameAtStep[]): string =>
  csv([
    ['step', ...INSIDE_MEASURE_IDS, 'keyFrequencies'],
    ...frames.map(({ step, frame }) => [
      step,
      ...INSIDE_MEASURE_IDS.map((id) => insideMeasure(id).read(frame)),
      keysOf(frame),
    ]),
  ]);

/** What each column of `insideCsv` is. */
export const definitionsCsv = (): string =>
  csv([
    ['id', 'unit', 'pairs', 'formula', 'source'],
    ...INSIDE_MEASURE_IDS.map((id) => {
      const { unit, pairs, formula, source } = insideMeasure(id);
      return [id, unit, pairs, formula, source];
    }),
  ]);

/** Numbers for JSON, in which what is no number is null. */
const list = (values: ArrayLike<number> | undefined) => (values ? Array.from(values) : null);

/** What JSON has of a step beyond the columns: lists by frequency, k at k − 1. */
const listsOf = ({ frequencies, tokenFrequencies, rule }: InsideFrame) => ({
  ruleLogits: list(rule.means),
  keyFrequencies: frequencies?.key ?? null,
  coefficients: list(frequencies?.coefficients),
  spectra: {
    input: list(tokenFrequencies?.embedding.frequencies),
    units: list(tokenFrequencies?.units),
    output: list(frequencies?.output.frequencies),
    logits: list(frequencies?.logits.frequencies),
  },
});

/** What a file of measures says of the run that it is of. */
export interface MeasuredRunInfo {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The same with the definitions, the run's settings, and what has more than one number; an absence is its code. */
export const insideJson = (run: MeasuredRunInfo, frames: readonly FrameAtStep[]): string =>
  `${JSON.stringify(
    {
      format: 'grokking-lab inside',
      version: 1,
      run,
      definitions: Object.fromEntries(
        INSIDE_MEASURE_IDS.map((id) => {
          const { unit, pairs, formula, source } = insideMeasure(id);
          return [id, { unit, pairs, formula, source }];
        }),
      ),
      absent: Object.fromEntries(
        Object.entries(frames.at(-1)?.frame.absent ?? {}).map(([group, { code }]) => [group, code]),
      ),
      steps: frames.map(({ step, frame }) => ({
        step,
        ...Object.fromEntries(INSIDE_MEASURE_IDS.map((id) => [id, insideMeasure(id).read(frame)])),
        ...listsOf(frame),
      })),
    },
    null,
    1,
  )}\n`;
