import type { OperationName } from '../tasks/operations';
import { OPERATIONS } from '../tasks/operations';
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
const operationLabels = Object.fromEntries(operationNames.map((op) => [op, OPERATIONS[op].label]));

/**
 * Every setting by its path in RunConfig: its range, its words, and whether it can change during a run. The page's
 * controls, the URL, the CLI's `--set` and the docs are drawn from this table.
 */
export const FIELDS = {
  'task.op': choice(
    operationNames,
    { label: 'Task', help: 'The operation to learn, modulo p or in the group S5.' },
    operationLabels,
  ),
  'task.p': integer(3, 199, 'linear', {
    label: 'p',
    help: 'The modulus. There are p² pairs in all; a larger p is slower to train.',
  }),
  'task.trainExamples': integer(1, 199 * 199, 'linear', {
    label: 'Training examples',
    help: 'D: how many pairs it trains on. Too few and it only memorises; with plenty it generalises at once. A cut keeps the first.',
    live: true,
  }),
  'task.labels': choice(
    LABELS,
    {
      label: 'Labels',
      help: 'Random answers leave nothing to generalise: only memorising is possible.',
      live: true,
    },
    { true: 'true answers', random: 'random answers' },
  ),
  'model.kind': choice(
    MODEL_KINDS,
    {
      label: 'Model',
      help: 'A small two-layer network, or the one-layer transformer of the paper.',
    },
    { mlp: 'MLP', transformer: 'Transformer' },
  ),
  'model.embedding': choice(
    EMBEDDINGS,
    {
      label: 'Embedding',
      help: 'How the two numbers enter: straight into the hidden layer, or through one or two learned tables.',
    },
    { onehot: 'one-hot', shared: 'shared table', separate: 'two tables' },
  ),
  'model.activation': choice(
    ACTIVATIONS,
    { label: 'Activation', help: 'What each hidden unit does with its sum: max(0, x), or x².' },
    { relu: 'ReLU', square: 'square' },
  ),
  'model.dHidden': integer(1, 1024, 'log', {
    label: 'Hidden units',
    help: 'Width of the hidden layer. Wider memorises and generalises sooner, and steps take longer.',
  }),
  'model.dModel': integer(1, 256, 'log', {
    label: 'Model width',
    help: 'Width of the embedding, and of the residual stream of a transformer.',
  }),
  'model.heads': integer(1, 16, 'linear', {
    label: 'Heads',
    help: 'Attention heads. Their number must divide the model width.',
  }),
  'model.dMlp': integer(1, 1024, 'log', {
    label: 'MLP width',
    help: 'Hidden units inside the transformer.',
  }),
  'model.initScale': real(0.1, 100, 'log', {
    label: 'Initial scale',
    help: 'Multiplies every initial weight. A large start memorises sooner and generalises later.',
  }),
  'optimizer.learningRate': real(1e-5, 0.1, 'log', {
    label: 'Learning rate',
    help: 'How far each step goes. Too large and the loss jumps about.',
    live: true,
  }),
  'optimizer.weightDecay': real(0, 10, 'log', {
    label: 'Weight decay',
    help: 'How hard weights are pulled to zero. It is what prefers the generalising circuit; at 0 grokking may never come.',
    live: true,
  }),
  'optimizer.warmupSteps': integer(0, 1000, 'linear', {
    label: 'Warm-up steps',
    help: 'The learning rate rises linearly over this many steps.',
  }),
  'optimizer.beta1': real(0, 0.9999, 'linear', {
    label: 'β₁',
    help: 'AdamW: how long it remembers gradients.',
  }),
  'optimizer.beta2': real(0, 0.9999, 'linear', {
    label: 'β₂',
    help: 'AdamW: how long it remembers squared gradients.',
  }),
  'optimizer.epsilon': real(1e-12, 1e-2, 'log', {
    label: 'ε',
    help: 'AdamW: keeps the step finite where gradients vanish.',
  }),
  'optimizer.onDataChange': choice(
    ON_DATA_CHANGE,
    {
      label: 'When data change',
      help: 'When examples or labels change during a run, the optimiser keeps what it remembers, or begins afresh, with its warm-up.',
      live: true,
    },
    { keep: 'keep its memory', reset: 'begin afresh' },
  ),
  'cut.step': integer(0, 1_000_000, 'log', {
    label: 'Cut at step',
    help: 'After this many steps, the run goes on with other training examples; 0 is never. A grokked network that is cut below the critical size ungroks.',
  }),
  'cut.trainExamples': integer(1, 199 * 199, 'log', {
    label: 'Cut to',
    help: 'How many training examples it goes on with after the cut: the first of the seed’s order.',
  }),
  'phases.memorised': real(0.5, 1, 'linear', {
    label: 'Memorised from',
    help: 'The train accuracy from which a run counts as having memorised.',
    live: true,
  }),
  'phases.grokked': real(0.5, 1, 'linear', {
    label: 'Grokked from',
    help: 'The test accuracy from which a run counts as having generalised.',
    live: true,
  }),
  'phases.low': real(0, 0.5, 'linear', {
    label: 'Nothing up to',
    help: 'The test accuracy up to which a run counts as having generalised nothing; three times chance, if that is more.',
    live: true,
  }),
  'phases.steady': real(0, 0.5, 'linear', {
    label: 'Steady within',
    help: 'A test accuracy that moves by no more than this counts as steady.',
    live: true,
  }),
  'phases.hold': integer(1, 100, 'linear', {
    label: 'Holds for',
    help: 'How many measurements in a row a phase must last before it is named.',
    live: true,
  }),
  seed: integer(0, 2 ** 31 - 1, 'linear', {
    label: 'Seed',
    help: 'Decides the initial weights and which pairs are trained on. Equal seeds repeat a run.',
  }),
  engine: choice(
    ENGINE_NAMES,
    {
      label: 'Engine',
      help: 'What does the arithmetic: your GPU, your processor, or TensorFlow.js.',
    },
    {
      auto: 'best available',
      webgpu: 'WebGPU',
      wasm: 'WebAssembly',
      'wasm-plain': 'WebAssembly, plain SIMD',
      tfjs: 'TensorFlow.js',
      'tfjs-webgpu': 'TensorFlow.js on WebGPU',
      'tfjs-wasm': 'TensorFlow.js on WebAssembly',
      'tfjs-cpu': 'TensorFlow.js in plain JavaScript',
    },
  ),
  maxSteps: integer(1, 1_000_000, 'log', {
    label: 'Stop after',
    help: 'The run stops by itself after this many steps; raise it and run on.',
    live: true,
  }),
  logEvery: integer(1, 1000, 'log', {
    label: 'Measure every',
    help: 'Steps between two measurements, after a denser start.',
  }),
  speed: real(0, 1000, 'log', {
    label: 'Speed',
    help: 'Steps per second at most; 0 is as fast as this machine can.',
    live: true,
  }),
} as const satisfies Record<string, Field>;

/** A dotted path into RunConfig, as in the URL; `preset` has a table of its own. */
export type FieldPath = keyof typeof FIELDS;
export const FIELD_PATHS = Object.keys(FIELDS) as FieldPath[];

/** A field by its path, typed as any field (the table's own type keeps the literals). */
export const fieldAt = (path: FieldPath): Field => FIELDS[path];

export const isFieldPath = (path: string): path is FieldPath => Object.hasOwn(FIELDS, path);
