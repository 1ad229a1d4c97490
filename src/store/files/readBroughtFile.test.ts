import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sweepCsvHeader } from '../../run/sweep/sweepCsv';
import type { ForeignRun } from '../foreign/foreignRun';
import { writeRunFile } from '../persistence/runFile/runFile';
import { exampleRun } from '../testing/exampleRun';
import { otherKind } from './fileKinds';
import { readBroughtFile } from './readBroughtFile';

const file = (name: string) =>
  readFileSync(new URL(`../foreign/testing/files/${name}`, import.meta.url), 'utf8');
const sweepFile = (name: string) =>
  readFileSync(new URL(`../../run/sweep/testing/files/${name}`, import.meta.url), 'utf8');

function runsOf(text: string, name = 'a.csv'): readonly ForeignRun[] {
  const read = readBroughtFile(name, text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  if (read.value.kind !== 'metrics') throw new Error(read.value.kind);
  return read.value.runs;
}
const runOf = (text: string, name?: string) => runsOf(text, name)[0] as ForeignRun;
const problemOf = (text: string, name = 'a.csv') => {
  const read = readBroughtFile(name, text);
  return read.ok ? read.value.kind : read.problem;
};
/** What was measured, by step. */
const tableOf = ({ columns, mapped }: ForeignRun) =>
  Object.fromEntries(mapped.map(({ metric }) => [metric, [...columns[metric]]]));

describe('the file of', () => {
  it('a run or a sweep is known by what stands in it', () => {
    expect(readBroughtFile('x', writeRunFile(exampleRun))).toMatchObject({
      ok: true,
      value: { kind: 'run', run: { note: exampleRun.note } },
    });
    for (const name of ['sweep.csv', 'sweep-excel_es.csv', 'sweep-r.csv', 'sweep-bom.csv']) {
      const read = readBroughtFile('x', sweepFile(name));
      expect(read).toMatchObject({ ok: true, value: { kind: 'sweep', sweep: { ok: true } } });
    }
    expect(readBroughtFile('x', `${sweepCsvHeader.replace('cells', '')}\n`)).toMatchObject({
      value: { kind: 'sweep', sweep: { problem: { code: 'missing-column' } } },
    });
  });

  it('a tracker has the curves of its runs, and no others', () => {
    const run = runOf(file('metrics-of-a-tracker.csv'));
    expect(run).toMatchObject({
      name: 'brisk-river-7',
      unknown: [expect.stringMatching(/__MIN$/)],
    });
    expect(run.mapped.map(({ metric }) => metric)).toEqual([
      'step',
      'trainAccuracy',
      'testAccuracy',
      'trainLoss',
      'testLoss',
    ]);
    expect([...run.columns.step.slice(0, 3)]).toEqual([0, 250, 500]);
    expect(run.columns.trainAccuracy[1]).toBe(0.8111);
    expect([...run.columns.testAccuracy].filter(Number.isNaN)).toHaveLength(1);
    expect([...run.columns.weightNorm].every(Number.isNaN)).toBe(true);

    const two = runsOf(
      'Step,a - val/acc,b - val/acc,a - val/acc__MAX\n0,0.1,0.2,0.3\n1,,0.4,0.3\n2,0.5,,1\n',
    );
    expect(two.map((each) => [each.name, tableOf(each)])).toEqual([
      ['a', { step: [0, 1, 2], testAccuracy: [0.1, Number.NaN, 0.5] }],
      ['b', { step: [0, 1, 2], testAccuracy: [0.2, 0.4, Number.NaN] }],
    ]);
  });

  it('a logger has an object a line', () => {
    const run = runOf(file('metrics-of-a-logger.jsonl'), 'x.jsonl');
    expect(run.columns.step).toHaveLength(40);
    expect(run.columns.trainLoss[0]).toBe(4.799035264720447);
    expect(run.unknown).toEqual([]);
  });

  it('another lab has settings, too', () => {
    const run = runOf(file('metrics-of-another-lab.json'), 'x.json');
    expect(run.settings).toContainEqual(['weightDecay', '1']);
    expect(run.mapped.map(({ name }) => name)).toEqual([
      'epoch',
      'trainLoss',
      'trainAccuracy',
      'testLoss',
      'testAccuracy',
    ]);
    expect(run.unknown).toEqual(['epochsPerSecond', 'elapsedSeconds']);
    expect([...run.columns.stepsPerSecond].every(Number.isNaN)).toBe(true);
  });
});

const TABLE = { step: [0, 100], trainLoss: [4.5, 0.5], testAccuracy: [0.25, 0.75] };
describe('the same curves are read from', () => {
  it.each([
    ['a CSV file', 'step,train_loss,test_acc\n0,4.5,0.25\n100,0.5,0.75\n'],
    ['decimal commas', 'step;Train Loss;Valid Accuracy\n0;4,5;0,25\n100;0,5;0,75\n'],
    ['tabs', 'iter\ttrain/loss\tval/top1\n0\t4.5\t0.25\n100\t0.5\t0.75\n'],
    ['spaces', ' step  train_loss  test_acc\n    0  4.5  0.25\n  100  0.5  0.75\n'],
    ['per cent', 'step,train_loss,test_acc\n0,4.5,25\n100,0.5,75\n'],
    ['per cent signs', 'step,train_loss,test_acc\n0,4.5,25%\n100,0.5,75 %\n'],
    ['rows in any order', 'epoch,loss,val_acc\n100,0.5,0.75\n0,4.5,0.25\n'],
    ['sets in rows of their own', 'step,loss,eval_acc\n0,4.5,\n0,,0.25\n100,0.5,\n100,,0.75\n'],
    [
      'a log',
      'start\nstep 0: train loss 4.5, test acc 0.25\n[10:20] step 100: train loss 0.5, test acc 0.75\nbye\n',
    ],
    [
      'a log by sets',
      'Epoch [0/100] train: loss=4.5 | test: acc=25.0%\nEpoch [100/100] train: loss=0.5 | test: acc=75.0%\n',
    ],
    [
      'a list',
      '[{"step":0,"trainLoss":4.5,"test":{"accuracy":0.25}},{"step":100,"trainLoss":0.5,"test":{"accuracy":0.75}}]',
    ],
    [
      'lists',
      '{"history":{"iteration":[0,100],"loss":[4.5,0.5],"val_accuracy":[0.25,0.75]},"epochs":2}',
    ],
    ['JSONL', '{"_step":0,"loss":4.5,"val_acc":0.25}\n\n{"_step":100,"loss":0.5,"val_acc":0.75}'],
  ])('%s', (_, text) => {
    expect(tableOf(runOf(text))).toEqual(TABLE);
  });

  it('curves of TensorBoard, whose names tell what they are', () => {
    const csv = 'Wall time,Step,Value\n1700000000.1,0,0.25\n1700000001.1,100,0.75\n';
    const curve = { step: [0, 100], testAccuracy: [0.25, 0.75] };
    for (const name of ['run-a_validation-tag-epoch_accuracy.csv', 'test-accuracy (1).csv']) {
      expect(tableOf(runOf(csv, name))).toEqual(curve);
    }
    expect(tableOf(runOf('[[1.5,0,0.25],[2.5,100,0.75]]', 'val_acc.json'))).toEqual(curve);
    expect(problemOf(csv, 'scalars.csv')).toMatchObject({ code: 'unknown-tag' });
  });

  it('lists without steps, by their entries', () => {
    expect(tableOf(runOf('{"loss":[2,1],"val_loss":[3,2],"lr":1}'))).toEqual({
      step: [1, 2],
      trainLoss: [2, 1],
      testLoss: [3, 2],
    });
  });
});

describe('anything else is said to be what it is', () => {
  it.each([
    ['', { code: 'other-kind', values: { kind: 'empty' } }],
    ['<!DOCTYPE html><title>x</title>', { code: 'other-kind', values: { kind: 'web-page' } }],
    ['<svg xmlns="x"></svg>', { code: 'other-kind', values: { kind: 'picture' } }],
    ['# Notes\n\nIt grokked.\n', { code: 'other-text' }],
    ['{"a":1,"b":[1,2]}', { code: 'other-json', values: { names: ['a', 'b'] } }],
    ['[1,2,3]', { code: 'other-json', values: { names: [] } }],
    ['{"format":"x"}', { code: 'not-a-run' }],
    ['{"step":1,', { code: 'not-json' }],
    ['{"step":1,"loss":2}\n{"step":2,"lo', { code: 'bad-json-line', values: { line: 2 } }],
    ['city,people\nA,3\n', { code: 'no-known-column', values: { names: ['city', 'people'] } }],
    ['loss,acc\n1,0.5\n', { code: 'no-step-column' }],
    ['step,loss\n1,2\n2\n', { code: 'wrong-length', values: { line: 3, values: 1, columns: 2 } }],
    ['step,loss\n1,2\n2,high\n', { code: 'bad-number', values: { place: 3, column: 'loss' } }],
    ['step,loss\n1,-2\n', { code: 'bad-number', values: { place: 2, found: '-2' } }],
    ['step,acc\n1,101\n', { code: 'bad-number', values: { place: 2, found: '101' } }],
    ['step,loss\n-1,2\n', { code: 'bad-step', values: { place: 2, found: '-1' } }],
    ['step,loss\n1e300,2\n', { code: 'bad-step', values: { place: 2 } }],
    ['step,loss\n1,\n2,NaN\n', { code: 'no-values', values: { names: ['loss'] } }],
    ['run,step,loss\na,1,2\nb,1,3\n', { code: 'repeated-step', values: { step: 1 } }],
  ])('%j', (text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });

  it.each([
    ['a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'picture'],
    ['a.xlsx', [0x50, 0x4b, 3, 4], 'spreadsheet'],
    ['a.pt', [0x50, 0x4b, 3, 4], 'weights'],
    ['a.npz', [0x50, 0x4b, 3, 4], 'numpy'],
    ['a.zip', [0x50, 0x4b, 3, 4], 'archive'],
    ['a.safetensors', [9, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x22], 'weights'],
    ['events.out.tfevents.1.host', [24, 0, 0, 0], 'tensorboard-events'],
    ['a.bin', [1, 2, 0, 4], 'binary'],
    ['a.csv', [0x73, 0x74, 0x65, 0x70], undefined],
    ['utf16.csv', [0xff, 0xfe, 0x73, 0], undefined],
  ])('%s', (name, bytes, kind) => {
    expect(otherKind(name, Uint8Array.from(bytes))).toBe(kind);
  });
});
