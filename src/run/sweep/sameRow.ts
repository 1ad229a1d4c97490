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

/** Sums over all pairs in float64: versions that add in another order differ by this much. */
const SUM_ROUNDING = 1e-12;

/**
 * Whether two versions say the same of what is summed over all pairs: up to rounding, or of a later quantity that only one of them
 * measured.
 */
function agreesAcrossVersions(name: keyof SweepRow, a: SweepRow, b: SweepRow): boolean {
  const later = LATER_QUANTITIES.find((one) => one === name);
  const sum = name === 'trigShare' ? name : later;
  if (!sum) return false;
  if (later && (Number.isNaN(a[later]) || Number.isNaN(b[later]))) return true;
  return Math.abs(a[sum] - b[sum]) <= SUM_ROUNDING * Math.max(1, Math.abs(a[sum]));
}

/** Whether two rows say the same of the same run, to the digits that are left. */
export function isSameRow(a: SweepRow, b: SweepRow): boolean {
  const names = Object.keys(a) as (keyof SweepRow)[];
  return (
    names.every(
      (name) => name === 'config' || isSame(a[name], b[name]) || agreesAcrossVersions(name, a, b),
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
