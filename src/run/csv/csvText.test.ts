import { describe, expect, it } from 'vitest';
import { isSameNumber } from './csvNumber';
import { readCsvTable } from './csvTable';
import { csvText } from './csvText';
import { utf16Text } from './utf16';

describe('a value of a CSV file', () => {
  it.each([
    ['=HYPERLINK("http://a","b")', `"'=HYPERLINK(""http://a"",""b"")"`],
    ['+1+1', "'+1+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['-1.5e-7', '-1.5e-7'],
    ['small', 'small'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    [-1.5e-7, '-1.5e-7'],
    [Number.NaN, ''],
    [true, 'true'],
  ])('%j is never a formula', (value, text) => {
    expect(csvText(value)).toBe(text);
    const read = readCsvTable(`a,b\n${text},2\n`);
    expect(read.ok && read.value.records[0]?.values.at(-1)).toBe('2');
  });
});

it('text in UTF-16 is read by its byte order mark', () => {
  const text = 'preset;é;😀\n'.repeat(5000);
  const bytes = (order: 'utf16le' | 'utf16be') => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    return new Uint8Array(order === 'utf16le' ? little : little.swap16());
  };
  expect(utf16Text(bytes('utf16le'))).toBe(text);
  expect(utf16Text(bytes('utf16be'))).toBe(text);
  expect(utf16Text(Buffer.from(text, 'utf8'))).toBeUndefined();
});

describe('a number that was written anew', () => {
  it.each([
    [0.001710863986313088, 0.00171086398631309],
    [2.961053685310476e-7, 2.96105368531048e-7],
    [2.961053685310476e-7, 2.96105e-7],
    [20.221094987479002, 20.2210949874],
    [-1.5, -1.5],
    [Number.NaN, Number.NaN],
  ])('%d is %d', (a, b) => {
    expect(isSameNumber(a, b) && isSameNumber(b, a)).toBe(true);
  });
  it.each([
    [1, 0.997867803837953],
    [0.5, 0.500001],
    [0.123456, 0.123457],
    [1e-7, 1.1e-7],
    [0, 1e-300],
    [1, Number.NaN],
    [1, -1],
  ])('%d is not %d', (a, b) => {
    expect(isSameNumber(a, b) || isSameNumber(b, a)).toBe(false);
  });
});
