import { fieldsText } from '../../messages/en/settings';
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

const words = fieldsText;

const operationNames = Object.keys(OPERATIONS) as OperationName[];
const operationLabels = Object.fromEntries(operationNames.map((op) => [op, OPERATIONS[op].label]));

/**
 * Every setting by its path in RunConfig: its range, its words, and whether it can change during a run. The page's
 * controls, the URL, the CLI's `--set` and the docs are drawn from this table.
 */
export const FIELDS = {
  'task.op': choice(operationNames, { ...words['task.op'], options: operationLabels }),
  'task.p': integer(3, 199, 'linear', words['task.p']),
  'task.trainExamples': integer(1, 199 * 199, 'linear', {
    ...words['task.trainExamples'],
    live: true,
  }),
  'task.labels': choice(LABELS, { ...words['task.labels'], live: true }),
  'model.kind': choice(MODEL_KINDS, words['model.kind']),
  'model.embedding': choice(EMBEDDINGS, words['model.embedding']),
  'model.activation': choice(ACTIVATIONS, words['model.activation']),
  'model.dHidden': integer(1, 1024, 'log', words['model.dHidden']),
  'model.dModel': integer(1, 256, 'log', words['model.dModel']),
  'model.heads': integer(1, 16, 'linear', words['model.heads']),
  'model.dMlp': integer(1, 1024, 'log', words['model.dMlp']),
  'model.initScale': real(0.1, 100, 'log', words['model.initScale']),
  'optimizer.learningRate': real(1e-5, 0.1, 'log', {
    ...words['optimizer.learningRate'],
    live: true,
  }),
  'optimizer.weightDecay': real(0, 10, 'log', { ...words['optimizer.weightDecay'], live: true }),
  'optimizer.warmupSteps': integer(0, 1000, 'linear', words['optimizer.warmupSteps']),
  'optimizer.beta1': real(0, 0.9999, 'linear', words['optimizer.beta1']),
  'optimizer.beta2': real(0, 0.9999, 'linear', words['optimizer.beta2']),
  'optimizer.epsilon': real(1e-12, 1e-2, 'log', words['optimizer.epsilon']),
  'optimizer.onDataChange': choice(ON_DATA_CHANGE, {
    ...words['optimizer.onDataChange'],
    live: true,
  }),
  'cut.step': integer(0, 1_000_000, 'log', words['cut.step']),
  'cut.trainExamples': integer(1, 199 * 199, 'log', words['cut.trainExamples']),
  'phases.memorised': real(0.5, 1, 'linear', { ...words['phases.memorised'], live: true }),
  'phases.grokked': real(0.5, 1, 'linear', { ...words['phases.grokked'], live: true }),
  'phases.low': real(0, 0.5, 'linear', { ...words['phases.low'], live: true }),
  'phases.steady': real(0, 0.5, 'linear', { ...words['phases.steady'], live: true }),
  'phases.hold': integer(1, 100, 'linear', { ...words['phases.hold'], live: true }),
  seed: integer(0, 2 ** 31 - 1, 'linear', words.seed),
  engine: choice(ENGINE_NAMES, words.engine),
  maxSteps: integer(1, 1_000_000, 'log', { ...words.maxSteps, live: true }),
  logEvery: integer(1, 1000, 'log', words.logEvery),
  speed: real(0, 1000, 'log', { ...words.speed, live: true }),
} as const satisfies Record<string, Field>;

/** A dotted path into RunConfig, as in the URL; `preset` has a table of its own. */
export type FieldPath = keyof typeof FIELDS;
export const FIELD_PATHS = Object.keys(FIELDS) as FieldPath[];

/** A field by its path, typed as any field (the table's own type keeps the literals). */
export const fieldAt = (path: FieldPath): Field => FIELDS[path];

export const isFieldPath = (path: string): path is FieldPath => Object.hasOwn(FIELDS, path);
