import { pairCount } from '../../tasks/pairs';
import { FIELD_PATHS, type FieldPath } from '../config/fields';
import { withSettings } from '../config/parseConfig';
import type { RunConfig } from '../config/runConfig';
import { type Setting, settingAt } from '../config/settings';
import { failed, ok, type Result } from '../result';
import type { SweepPlan } from './sweepPlan';
import type { GridDifference, SweepProblem } from './sweepProblem';
import type { Protocol, SweepRow } from './sweepRow';

/** Time constants of weight decay that a network trains on all pairs for before a cut, where the plan does not say. */
const PREPARATION_TIME_CONSTANTS = 10;
/** More runs than this are a typing error. */
export const MAX_CELLS = 10_000;

/** The longest time in which weight decay halves what nothing holds up, in steps; Infinity without weight decay. */
const slowestTimeConstant = (configs: readonly RunConfig[]): number =>
  Math.max(...configs.map(({ optimizer }) => 1 / (optimizer.learningRate * optimizer.weightDecay)));

/**
 * All runs of a plan: its axes vary in order, the last fastest, and seeds faster still. In `ungrok`, `task.trainExamples` is D
 * after the cut, and `cut.step` says for how many steps a network trains on all pairs before (ten time constants of the
 * weakest weight decay, where the plan says 0).
 */
export function sweepCells({
  protocol,
  base,
  axes,
  seeds,
}: SweepPlan): Result<readonly RunConfig[], SweepProblem> {
  const empty = axes.find(({ values }) => values.length === 0);
  if (empty) {
    return failed({ field: empty.path, code: 'no-values', values: { path: empty.path } });
  }
  if (seeds.length === 0) return failed({ field: 'seed', code: 'no-seeds', values: {} });
  const repeated = axes.find(({ path }, i) => axes.findIndex((axis) => axis.path === path) < i);
  if (repeated) {
    const { path } = repeated;
    return failed({ field: path, code: 'repeated-axis', values: { path } });
  }
  const count = axes.reduce((product, { values }) => product * values.length, seeds.length);
  if (count > MAX_CELLS) {
    return failed({ field: 'grid', code: 'too-many-runs', values: { count, max: MAX_CELLS } });
  }
  const pairs = pairCount(base.task.op, base.task.p);
  const tooMany = axes
    .find(({ path }) => path === 'task.trainExamples')
    ?.values.find((value) => value > pairs);
  if (tooMany !== undefined) {
    const values = { pairs, asked: tooMany };
    return failed({ field: 'task.trainExamples', code: 'too-many-examples', values });
  }

  let settings: Partial<Record<FieldPath, Setting>>[] = [{}];
  for (const { path, values } of [...axes, { path: 'seed' as const, values: seeds }]) {
    settings = settings.flatMap((before) => values.map((value) => ({ ...before, [path]: value })));
  }
  const cells = settings.map((changes) => withSettings(base, changes).config);
  if (protocol === 'scratch') {
    return ok(cells.map((config) => ({ ...config, cut: { ...config.cut, step: 0 } })));
  }
  const cutStep =
    base.cut.step || Math.ceil(PREPARATION_TIME_CONSTANTS * slowestTimeConstant(cells));
  if (!Number.isFinite(cutStep)) {
    return failed({ field: 'cut.step', code: 'no-cut-step', values: {} });
  }
  const cut = (config: RunConfig): RunConfig => ({
    ...config,
    cut: { step: cutStep, trainExamples: config.task.trainExamples },
  });
  return ok(cells.map(cut));
}

/** FNV-1a, 64 bits. */
function fnv1a64(text: string): bigint {
  let value = 0xcbf29ce484222325n;
  for (const char of text) {
    value = BigInt.asUintN(64, (value ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return value;
}

/** Sixteen hexadecimal digits that tell grids apart: equal plans have equal names, whatever machine or shard computes them. */
export function gridHash({ protocol, base, axes, seeds }: SweepPlan): string {
  const settings = FIELD_PATHS.map((path) => settingAt(base, path));
  const plan = JSON.stringify([protocol, settings, axes, seeds]);
  return fnv1a64(plan).toString(16).padStart(16, '0');
}

/** What of a row does not occur in a grid; undefined where every single setting does. */
export function gridDifference(
  { protocol, config }: SweepRow,
  of: { readonly protocol: Protocol; readonly cells: readonly RunConfig[] },
): GridDifference | undefined {
  if (protocol !== of.protocol) {
    return { code: 'other-protocol', values: { found: protocol, known: of.protocol } };
  }
  const path = FIELD_PATHS.find((at) => {
    const value = settingAt(config, at);
    return !of.cells.some((cell) => settingAt(cell, at) === value);
  });
  if (!path) return undefined;
  const known = [...new Set<Setting>(of.cells.map((cell) => settingAt(cell, path)))];
  return { code: 'other-setting', values: { path, found: settingAt(config, path), known } };
}
