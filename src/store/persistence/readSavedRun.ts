import * as v from 'valibot';
import { checkField } from '../../run/config/checkField';
import { FIELD_PATHS, type FieldPath, fieldAt, isFieldPath } from '../../run/config/fields';
import { DEFAULT_PRESET, isPresetName, presetSettings } from '../../run/config/presets';
import { ENGINE_NAMES, type RunConfig } from '../../run/config/runConfig';
import type { Setting } from '../../run/config/settings';
import { validate } from '../../run/config/validate';
import type { Snapshot } from '../../run/events/snapshot';
import { PHASE_NAMES } from '../../run/phase/phases';
import { ok, type Result } from '../../run/result';
import type { WeightFrame } from '../inside/runFrames';
import { countSchema, damaged, parseStored } from './parseStored';
import { joinRows } from './rowChunks';
import type { StorageProblem } from './runRepository';
import type { RunAnnotations, RunSummary, SavedRun } from './savedRun';

const settingSchema = v.union([v.string(), v.number()]);
const timeSchema = v.pipe(v.number(), v.finite());

/** The engines that report a name of their own for a run. */
export const SAVED_ENGINES = ENGINE_NAMES.filter((name) => name !== 'auto' && name !== 'tfjs');

/** The value at a path of an object; undefined where there is none. */
const valueAt = (value: unknown, path: FieldPath): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined,
      value,
    );

/** Settings that were unknown when the config was stored have the preset's values. */
function readConfig(stored: { readonly preset: string }): RunConfig | undefined {
  const { preset } = stored;
  const defaults = presetSettings(isPresetName(preset) ? preset : DEFAULT_PRESET);
  const settings: Record<FieldPath, Setting> = { ...defaults };
  for (const path of FIELD_PATHS) {
    const value = valueAt(stored, path);
    if (value === undefined) continue;
    if (!v.is(settingSchema, value)) return undefined;
    settings[path] = value;
  }
  const { config, problems } = validate(preset, settings, defaults);
  return problems.length === 0 ? config : undefined;
}

const configSchema = v.pipe(
  v.looseObject({ preset: v.string() }),
  v.transform(readConfig),
  v.custom<RunConfig>((config) => config !== undefined),
);

const isAllowed = (path: FieldPath, value: Setting): boolean =>
  checkField(path, fieldAt(path), value, value).problem === undefined;

const markSchema = v.pipe(
  v.object({
    step: countSchema,
    path: v.custom<FieldPath>((path) => typeof path === 'string' && isFieldPath(path)),
    from: settingSchema,
    value: settingSchema,
    afresh: v.boolean(),
    isCut: v.optional(v.unknown()),
  }),
  v.check(({ path, from, value }) => isAllowed(path, from) && isAllowed(path, value)),
  v.transform(({ isCut, ...mark }) => ({
    ...mark,
    ...(isCut === true ? { isCut: true as const } : {}),
  })),
);

export const MAX_MARKS = 10_000;

const summarySchema = v.pipe(
  v.object({
    id: v.string(),
    beganAt: timeSchema,
    writtenAt: timeSchema,
    began: configSchema,
    inForce: configSchema,
    controls: configSchema,
    branchedAt: v.optional(countSchema),
    marks: v.pipe(v.array(v.unknown()), v.maxLength(MAX_MARKS), v.array(markSchema)),
    engine: v.optional(v.picklist(SAVED_ENGINES)),
    step: countSchema,
    checkpointStep: countSchema,
    rows: countSchema,
    bytes: countSchema,
    phase: v.picklist(PHASE_NAMES),
    testAccuracy: v.union([v.number(), v.nan()]),
    isOpen: v.boolean(),
  }),
  v.transform(
    ({ branchedAt, engine, ...summary }): RunSummary => ({ ...summary, branchedAt, engine }),
  ),
);

/** The summary of a run. Properties that it does not have are left out. */
export const readSummary = (stored: unknown): Result<RunSummary, StorageProblem> =>
  parseStored(summarySchema, stored);

const weightsSchema = v.record(
  v.string(),
  v.pipe(
    v.instance(Float32Array),
    v.check((part) => part.every((number) => Number.isFinite(number))),
  ),
);

const checkpointSchema = v.pipe(
  v.object({
    step: countSchema,
    optimizerStep: countSchema,
    loggedStep: v.optional(countSchema),
    state: v.object({
      weights: weightsSchema,
      first: weightsSchema,
      second: weightsSchema,
      rest: weightsSchema,
    }),
  }),
  v.transform(
    ({ step, optimizerStep, loggedStep = step, state }): Snapshot => ({
      step,
      optimizerStep,
      loggedStep,
      state: { weights: state.weights, m: state.first, v: state.second, compensation: state.rest },
    }),
  ),
  v.check(
    ({ step, optimizerStep, loggedStep = step }) => optimizerStep <= step && loggedStep <= step,
  ),
);

/** A snapshot from what `storedCheckpoint` made. Whether its shapes are those of the model is for the engine to check. */
export const readCheckpoint = (stored: unknown): Result<Snapshot, StorageProblem> =>
  parseStored(checkpointSchema, stored);

const frameSchema = v.object({ step: countSchema, weights: weightsSchema });

/**
 * The frames of a run with this checkpoint: those that can be read, of ascending steps up to it and of its shapes. What is stored
 * beside them is damaged, and costs the run nothing.
 */
function readFrames(
  stored: readonly unknown[],
  checkpoint: Snapshot,
): Pick<SavedRun, 'frames' | 'damagedFrames'> {
  const shapes = Object.entries(checkpoint.state.weights);
  const frames: WeightFrame[] = [];
  for (const one of stored) {
    const parsed = v.safeParse(frameSchema, one, { abortEarly: true, abortPipeEarly: true });
    if (!parsed.success) continue;
    const { step, weights } = parsed.output;
    const isInPlace = step > (frames.at(-1)?.step ?? -1) && step <= checkpoint.step;
    const hasShapes =
      Object.keys(weights).length === shapes.length &&
      shapes.every(([name, { length }]) => weights[name]?.length === length);
    if (isInPlace && hasShapes) frames.push({ step, weights });
  }
  return { frames, damagedFrames: stored.length - frames.length };
}

/** The most letters of a name and of a note. */
export const ANNOTATION_LENGTHS = { name: 100, note: 2000 } as const;

const textSchema = (most: number) =>
  v.fallback(
    v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, most)),
    ),
    '',
  );

const annotationsSchema = v.fallback(
  v.object({
    name: v.optional(textSchema(ANNOTATION_LENGTHS.name), ''),
    note: v.optional(textSchema(ANNOTATION_LENGTHS.note), ''),
    isPinned: v.optional(v.fallback(v.boolean(), false), false),
  }),
  { name: '', note: '', isPinned: false },
);

/** What people wrote about a run; invalid parts are empty. */
export const readAnnotations = (stored: unknown): RunAnnotations =>
  v.parse(annotationsSchema, stored);

/** A run from its parts in storage, which have to be those of one run. */
export function readSavedRun(
  id: string,
  stored: {
    readonly summary: unknown;
    readonly chunks: readonly unknown[];
    readonly checkpoint: unknown;
    readonly frames: readonly unknown[];
  },
): Result<SavedRun, StorageProblem> {
  const summary = readSummary(stored.summary);
  if (!summary.ok) return summary;
  const columns = joinRows(stored.chunks, summary.value.rows);
  if (!columns.ok) return columns;
  const checkpoint = readCheckpoint(stored.checkpoint);
  if (!checkpoint.ok) return checkpoint;
  const { id: storedId, checkpointStep } = summary.value;
  if (storedId !== id || checkpointStep !== checkpoint.value.step) return damaged();
  return ok({
    summary: summary.value,
    columns: columns.value,
    checkpoint: checkpoint.value,
    ...readFrames(stored.frames, checkpoint.value),
  });
}
