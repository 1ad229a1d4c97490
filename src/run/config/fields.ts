import type { OperationName } from '../../tasks/operations';
import { OPERATIONS } from '../../tasks/operations';
import type { Field } from './field';
import { choice, integer, real } from './field';
import {
  ACTIVATIONS,
  EMBEDDINGS,
  ENGINE_NAMES,
  LABELS,
  MODEL_KINDS,
  ON_DATA_CHANGE,
} from './runConfig';

const operationNames = Object.keys(OPERATIONS) as OperationName[];
const LIVE = { live: true } as const;

/**
 * Every setting by its path in RunConfig: its range, and whether it can change during a run. The page's controls, the URL,
 * the CLI's `--set` and the docs are drawn from this table; labels and help are found by path (messages/wording/settings.ts).
 */
export const FIELDS = {
  'task.op': choice(operationNames),
  'task.p': integer(3, 199, 'linear'),
  'task.trainExamples': integer(1, 199 * 199, 'linear', LIVE),
  'task.labels': choice(LABELS, LIVE),
  'model.kind': choice(MODEL_KINDS),
  'model.embedding': choice(EMBEDDINGS),
  'model.activation': choice(ACTIVATIONS),
  'model.dHidden': integer(1, 1024, 'log'),
  'model.dModel': integer(1, 256, 'log'),
  'model.heads': integer(1, 16, 'linear'),
  'model.dMlp': integer(1, 1024, 'log'),
  'model.initScale': real(0.1, 100, 'log'),
  'optimizer.learningRate': real(1e-5, 0.1, 'log', LIVE),
  'optimizer.weightDecay': real(0, 10, 'log', LIVE),
  'optimizer.warmupSteps': integer(0, 1000, 'linear'),
  'optimizer.beta1': real(0, 0.9999, 'linear'),
  'optimizer.beta2': real(0, 0.9999, 'linear'),
  'optimizer.epsilon': real(1e-12, 1e-2, 'log'),
  'optimizer.onDataChange': choice(ON_DATA_CHANGE, LIVE),
  'cut.step': integer(0, 1_000_000, 'log'),
  'cut.trainExamples': integer(1, 199 * 199, 'log'),
  'phases.memorised': real(0.5, 1, 'linear', LIVE),
  'phases.grokked': real(0.5, 1, 'linear', LIVE),
  'phases.low': real(0, 0.5, 'linear', LIVE),
  'phases.steady': real(0, 0.5, 'linear', LIVE),
  'phases.hold': integer(1, 100, 'linear', LIVE),
  seed: integer(0, 2 ** 31 - 1, 'linear'),
  engine: choice(ENGINE_NAMES),
  maxSteps: integer(1, 1_000_000, 'log', LIVE),
  logEvery: integer(1, 1000, 'log'),
  speed: real(0, 1000, 'log', LIVE),
} as const satisfies Record<string, Field>;

/** A dotted path into RunConfig, as in the URL; `preset` has a table of its own. */
export type FieldPath = keyof typeof FIELDS;
export const FIELD_PATHS = Object.keys(FIELDS) as FieldPath[];

/** A field by its path, typed as any field (the table's own type keeps the literals). */
export const fieldAt = (path: FieldPath): Field => FIELDS[path];

export const isFieldPath = (path: string): path is FieldPath => Object.hasOwn(FIELDS, path);
