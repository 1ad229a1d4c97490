import { FIELD_PATHS, type FieldPath } from '../config/fields';
import type { RunConfig } from '../config/runConfig';
import { type Setting, settingAt } from '../config/settings';
import { isSameNumber } from '../csv/csvNumber';
import { LATER_QUANTITIES, type SweepRow } from './sweepRow';

const isSame = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' ? isSameNumber(a, b) : a === b;

/** The first setting in which two runs differ by more than the digits that a spreadsheet keeps; undefined where none does. */
export const differingPath = (a: RunConfig, b: RunConfig): FieldPath | undefined =>
  FIELD_PATHS.find((path) => !isSame(settingAt(a, path), settingAt(b, path)));

/** What only one of two files measured, as the other is of an earlier version. */
const isUnmeasured = (name: keyof SweepRow, a: SweepRow, b: SweepRow) =>
  LATER_QUANTITIES.some(
    (later) => later === name && (Number.isNaN(a[later]) || Number.isNaN(b[later])),
  );

/** Whether two rows say the same of the same run, to the digits that are left. */
export function isSameRow(a: SweepRow, b: SweepRow): boolean {
  const names = Object.keys(a) as (keyof SweepRow)[];
  return (
    names.every(
      (name) => name === 'config' || isSame(a[name], b[name]) || isUnmeasured(name, a, b),
    ) && differingPath(a.config, b.config) === undefined
  );
}

const lettersOf = (row: SweepRow) => {
  const settings: Setting[] = FIELD_PATHS.map((path) => settingAt(row.config, path));
  return [...Object.values(row).filter((value) => typeof value === 'number'), ...settings].join('')
    .length;
};

/** That of two rows of one run which has more digits; the first where they have as many. */
export const withMoreDigits = <Row extends { readonly row: SweepRow }>(a: Row, b: Row): Row =>
  lettersOf(b.row) > lettersOf(a.row) ? b : a;
