import { describe, expect, it } from 'vitest';
import { definitionsCsv, insideCsv, insideJson } from '../../analysis/inside/insideFiles';
import { INSIDE_MEASURE_IDS } from '../../analysis/inside/insideMeasures';
import { insideFrame } from '../../engine/inside/insideFrame';
import { initialWeights } from '../../engine/trainer/member';
import { parseConfig } from '../../run/config/parseConfig';
import { readCsvTable } from '../../run/csv/csvTable';
import { tokenCount } from '../../tasks/pairs';
import { insideRecord } from './insideRecord';

const frameOf = (...settings: [string, string][]) => {
  const { config } = parseConfig([['preset', 'small'], ...settings]);
  const { op, p } = config.task;
  return insideFrame(config, initialWeights(config.model, tokenCount(op, p), 1));
};
const frame = frameOf(
  ['model.kind', 'transformer'],
  ['task.p', '11'],
  ['task.trainExamples', '60'],
);

describe('the measures along a run as files', () => {
  it('have the numbers that `lab inside` has under the same names', () => {
    const record: Record<string, unknown> = { ...insideRecord({ step: 7, frame }) };
    const { restrictedLoss, fullLoss } = frame.frequencies
      ? { restrictedLoss: frame.frequencies.restrictedLoss, fullLoss: frame.fullLoss }
      : { restrictedLoss: { all: Number.NaN }, fullLoss: frame.fullLoss };
    const expected = {
      ...record,
      restrictedLoss: restrictedLoss.all,
      fullLoss: fullLoss.all,
      trainLoss: fullLoss.train,
      testLoss: fullLoss.test,
    } as Record<string, unknown>;
    const parsed = JSON.parse(insideJson({ name: 'a', settings: {} }, [{ step: 7, frame }]));
    expect(parsed.steps).toHaveLength(1);
    for (const id of INSIDE_MEASURE_IDS) expect(parsed.steps[0][id], id).toBe(expected[id]);
    expect(parsed.steps[0].keyFrequencies).toEqual(record.keyFrequencies);
    expect(parsed.steps[0].coefficients).toEqual(record.coefficients);
    expect(Object.keys(parsed.definitions)).toEqual(INSIDE_MEASURE_IDS);
    expect(parsed.absent).toEqual(record.absent);
  });

  it('are a table with a line a step, which reads back to the bit', () => {
    const s5 = frameOf(['task.op', 's5Product'], ['model.dHidden', '4']);
    const read = readCsvTable(
      insideCsv([
        { step: 0, frame },
        { step: 7, frame: s5 },
      ]),
    );
    if (!read.ok) throw new Error('not read');
    const { names, records } = read.value;
    expect(names).toEqual(['step', ...INSIDE_MEASURE_IDS, 'keyFrequencies']);
    expect(records.map(({ values }) => values[0])).toEqual(['0', '7']);
    const value = (row: number, id: string) => records[row]?.values[names.indexOf(id)];
    expect(Number(value(0, 'oGen'))).toBe(frame.rule.oGen);
    expect(Number(value(0, 'gradientSymmetry'))).toBe(frame.clockOrPizza?.gradientSymmetry);
    expect(value(0, 'keyFrequencies')).toBe(frame.frequencies?.key.join(' '));
    expect(value(1, 'restrictedLoss')).toBe('');
    expect(Number(value(1, 'ruleShare'))).toBe(s5.rule.share);
  });

  it('define every column, and hold nothing that a spreadsheet runs', () => {
    const read = readCsvTable(definitionsCsv());
    if (!read.ok) throw new Error('not read');
    const { names, records } = read.value;
    expect(names).toEqual(['id', 'unit', 'pairs', 'formula', 'source']);
    expect(records.map(({ values }) => values[0])).toEqual(INSIDE_MEASURE_IDS);
    for (const { values } of records) {
      expect(values.every((text) => text.length > 0)).toBe(true);
      expect(values.some((text) => /^[=+\-@]/.test(text))).toBe(false);
    }
  });
});
