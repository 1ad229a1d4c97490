import { valuesText } from '../../messages/en/metrics';
import { sweepGridsText } from '../../messages/en/sweeps';
import { groupedNumber, plainNumber } from '../../messages/format/numbers';
import { pairCount } from '../../tasks/pairs';
import { FIELD_PATHS, type FieldPath, fieldAt } from '../config/fields';
import { withSettings } from '../config/parseConfig';
import type { Problem } from '../config/problem';
import type { RunConfig } from '../config/runConfig';
import { type Setting, settingAt } from '../config/settings';
import type { SweepPlan } from './sweepPlan';
import type { Protocol, SweepRow } from './sweepRow';

const words = sweepGridsText;

/** Time constants of weight decay that a network trains on all pairs for before a cut, where the plan does not say. */
const PREPARATION_TIME_CONSTANTS = 10;
/** More runs than this are a slip of the pen. */
const MAX_CELLS = 10_000;

/** The runs of a sweep in order, or why there are none. */
export type SweepCells =
  | { readonly kind: 'cells'; readonly cells: readonly RunConfig[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The longest time in which weight decay halves what nothing holds up, in steps; Infinity without weight decay. */
const slowestTimeConstant = (configs: readonly RunConfig[]): number =>
  Math.max(...configs.map(({ optimizer }) => 1 / (optimizer.learningRate * optimizer.weightDecay)));

/**
 * All runs of a plan: its axes vary in order, the last fastest, and seeds faster still. In `ungrok`, `task.trainExamples` is D
 * after the cut, and `cut.step` says for how many steps a network trains on all pairs before (ten time constants of the
 * weakest weight decay, where the plan says 0).
 */
export function sweepCells({ protocol, base, axes, seeds }: SweepPlan): SweepCells {
  const stop = (field: string, message: string): SweepCells => ({
    kind: 'problem',
    problem: { field, message },
  });
  const empty = axes.find(({ values }) => values.length === 0);
  if (empty) return stop(empty.path, words.noValues({ path: empty.path }));
  if (seeds.length === 0) return stop('seed', words.noSeeds);
  const twice = axes.find(({ path }, i) => axes.findIndex((axis) => axis.path === path) < i);
  if (twice) return stop(twice.path, words.twice({ path: twice.path }));
  const count = axes.reduce((product, { values }) => product * values.length, seeds.length);
  if (count > MAX_CELLS) {
    const most = groupedNumber(MAX_CELLS);
    return stop('grid', words.tooManyRuns({ most, count: groupedNumber(count) }));
  }
  const pairs = pairCount(base.task.op, base.task.p);
  const tooMany = axes
    .find(({ path }) => path === 'task.trainExamples')
    ?.values.find((value) => value > pairs);
  if (tooMany !== undefined) {
    const told = { pairs: groupedNumber(pairs), asked: groupedNumber(tooMany) };
    return stop('task.trainExamples', words.tooManyPairs(told));
  }

  let settings: Partial<Record<FieldPath, Setting>>[] = [{}];
  for (const { path, values } of [...axes, { path: 'seed' as const, values: seeds }]) {
    settings = settings.flatMap((before) => values.map((value) => ({ ...before, [path]: value })));
  }
  const cells = settings.map((changes) => withSettings(base, changes).config);
  if (protocol === 'scratch') {
    return {
      kind: 'cells',
      cells: cells.map((config) => ({ ...config, cut: { ...config.cut, step: 0 } })),
    };
  }
  const cutStep =
    base.cut.step || Math.ceil(PREPARATION_TIME_CONSTANTS * slowestTimeConstant(cells));
  if (!Number.isFinite(cutStep)) {
    return stop('cut.step', words.noCutStep);
  }
  const cut = (config: RunConfig): RunConfig => ({
    ...config,
    cut: { step: cutStep, trainExamples: config.task.trainExamples },
  });
  return { kind: 'cells', cells: cells.map(cut) };
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

/** Choices by their names in the settings. */
const valueText = (value: Setting) => (typeof value === 'number' ? plainNumber(value) : value);

/** What of a row does not occur in a grid, in words; undefined where every single setting does. */
export function gridDifference(
  { protocol, config }: SweepRow,
  of: { readonly protocol: Protocol; readonly cells: readonly RunConfig[] },
): string | undefined {
  if (protocol !== of.protocol)
    return sweepGridsText.otherProtocol({ protocol, known: of.protocol });
  const path = FIELD_PATHS.find((at) => {
    const value = settingAt(config, at);
    return !of.cells.some((cell) => settingAt(cell, at) === value);
  });
  if (!path) return undefined;
  const known = [...new Set<Setting>(of.cells.map((cell) => settingAt(cell, path)))];
  const { separator } = valuesText;
  const numbers = known.map(valueText);
  const some =
    known.length > 6
      ? `${numbers.slice(0, 6).join(separator)}${separator}…`
      : numbers.join(separator);
  return sweepGridsText.otherSetting({
    setting: fieldAt(path).label,
    path,
    value: valueText(settingAt(config, path)),
    known: some,
  });
}
