import { checkField } from '../../run/config/checkField';
import { FIELD_PATHS, type FieldPath, fieldAt, isFieldPath } from '../../run/config/fields';
import { DEFAULT_PRESET, isPresetName, presetSettings } from '../../run/config/presets';
import { ENGINE_NAMES, type RunConfig } from '../../run/config/runConfig';
import type { Setting } from '../../run/config/settings';
import { validate } from '../../run/config/validate';
import type { Snapshot } from '../../run/events/snapshot';
import type { Weights } from '../../run/model/trainingState';
import { PHASE_NAMES, type PhaseName } from '../../run/phase/phases';
import type { Mark } from '../runs/runStory';
import { NO_ANNOTATIONS, type RunAnnotations, type RunSummary } from './savedRun';

/** Whether something that was read has named parts. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it is a whole number from 0. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * The config in something that was kept; undefined where a setting is not allowed. One that is missing, as it was unknown
 * when this was kept, is the preset's.
 */
function readSavedConfig(value: unknown): RunConfig | undefined {
  if (!isRecord(value) || typeof value.preset !== 'string') return undefined;
  const { preset } = value;
  const usual = presetSettings(isPresetName(preset) ? preset : DEFAULT_PRESET);
  const raw: Record<FieldPath, Setting> = { ...usual };
  for (const path of FIELD_PATHS) {
    let at: unknown = value;
    for (const key of path.split('.')) at = isRecord(at) ? at[key] : undefined;
    if (at === undefined) continue;
    if (typeof at !== 'string' && typeof at !== 'number') return undefined;
    raw[path] = at;
  }
  const { config, problems } = validate(preset, raw, usual);
  return problems.length === 0 ? config : undefined;
}

const isAllowed = (path: FieldPath, value: unknown): value is Setting =>
  (typeof value === 'string' || typeof value === 'number') &&
  checkField(path, fieldAt(path), value, value).problem === undefined;

/** A change on the way in something that was kept; undefined where it cannot have been one. */
function readSavedMark(kept: unknown): Mark | undefined {
  if (!isRecord(kept)) return undefined;
  const { step, path, from, value, afresh, isCut } = kept;
  if (!isCount(step) || typeof path !== 'string' || !isFieldPath(path)) return undefined;
  if (!isAllowed(path, from) || !isAllowed(path, value) || typeof afresh !== 'boolean') {
    return undefined;
  }
  return { step, path, from, value, afresh, ...(isCut === true ? { isCut } : {}) };
}

const MAX_MARKS = 10_000;
const ENGINES: readonly unknown[] = ENGINE_NAMES.filter(
  (name) => name !== 'auto' && name !== 'tfjs',
);

const isTime = (value: unknown): value is number => Number.isFinite(value);

/** The facts of a run in something that was kept; undefined where they cannot be those of one. Takes over nothing else. */
export function readSummary(kept: unknown): RunSummary | undefined {
  if (!isRecord(kept)) return undefined;
  const { id, beganAt, writtenAt, branchedAt, step, checkpointStep, rows, bytes } = kept;
  const { engine, phase, testAccuracy, isOpen } = kept;
  const [began, inForce, controls] = [kept.began, kept.inForce, kept.controls].map(readSavedConfig);
  if (typeof id !== 'string' || !began || !inForce || !controls) return undefined;
  if (!isTime(beganAt) || !isTime(writtenAt)) return undefined;
  if (!isCount(step) || !isCount(checkpointStep) || !isCount(rows) || !isCount(bytes)) {
    return undefined;
  }
  if (branchedAt !== undefined && !isCount(branchedAt)) return undefined;
  if (engine !== undefined && !ENGINES.includes(engine)) return undefined;
  if (!PHASE_NAMES.includes(phase as PhaseName)) return undefined;
  if (typeof testAccuracy !== 'number' || typeof isOpen !== 'boolean') return undefined;
  if (!Array.isArray(kept.marks) || kept.marks.length > MAX_MARKS) return undefined;
  const marks = kept.marks.map(readSavedMark);
  if (marks.includes(undefined)) return undefined;
  return {
    id,
    beganAt,
    writtenAt,
    began,
    inForce,
    controls,
    branchedAt,
    marks: marks as Mark[],
    engine: engine as RunSummary['engine'],
    step,
    checkpointStep,
    rows,
    bytes,
    phase: phase as PhaseName,
    testAccuracy,
    isOpen,
  };
}

const isWeights = (value: unknown): value is Weights =>
  isRecord(value) &&
  Object.values(value).every(
    (part) => part instanceof Float32Array && part.every((number) => Number.isFinite(number)),
  );

/**
 * A checkpoint as IndexedDB has it. Its parts go by the names under which they were first stored, so that pages of older
 * versions and the runs that they saved stay readable.
 */
export const storedCheckpoint = ({ state, ...place }: Snapshot) => ({
  ...place,
  state: {
    weights: state.weights,
    first: state.m,
    second: state.v,
    rest: state.compensation,
  },
});

/** A snapshot from what was stored (`storedCheckpoint`); undefined where nothing can go on from it. Its shapes are the engine's to check. */
export function readCheckpoint(kept: unknown): Snapshot | undefined {
  if (!isRecord(kept) || !isRecord(kept.state)) return undefined;
  const { step, optimizerStep, loggedStep = step, state } = kept;
  if (!isCount(step) || !isCount(optimizerStep) || !isCount(loggedStep)) return undefined;
  if (optimizerStep > step || loggedStep > step) return undefined;
  const { weights, first, second, rest } = state;
  if (!isWeights(weights) || !isWeights(first) || !isWeights(second) || !isWeights(rest)) {
    return undefined;
  }
  return {
    step,
    optimizerStep,
    loggedStep,
    state: { weights, m: first, v: second, compensation: rest },
  };
}

/** Letters of a name and of a note at most. */
export const ANNOTATION_LENGTHS = { name: 100, note: 2000 } as const;

/** What people said of a run; what cannot have been said is left out. */
export function readAnnotations(kept: unknown): RunAnnotations {
  if (!isRecord(kept)) return NO_ANNOTATIONS;
  const text = (field: 'name' | 'note') =>
    typeof kept[field] === 'string' ? kept[field].slice(0, ANNOTATION_LENGTHS[field]) : '';
  return { name: text('name'), note: text('note'), isPinned: kept.isPinned === true };
}
