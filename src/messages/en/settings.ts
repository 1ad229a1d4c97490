import { defineMessages } from '../locale';

/** What people read of every setting, by its path: beside the control, in one line of explanation, and of its choices. */
export const fieldsText = defineMessages('fields', {
  'task.op': {
    label: 'Task',
    help: 'The operation to learn, modulo p or in the group S5.',
  },
  'task.p': {
    label: 'p',
    help: 'The modulus. There are p² pairs in all; a larger p is slower to train.',
  },
  'task.trainExamples': {
    label: 'Training examples',
    help: 'D: how many pairs it trains on. Too few and it only memorises; with plenty it generalises at once. A cut keeps the first.',
  },
  'task.labels': {
    label: 'Labels',
    help: 'Random answers leave nothing to generalise: only memorising is possible.',
    options: { true: 'true answers', random: 'random answers' },
  },
  'model.kind': {
    label: 'Model',
    help: 'A small two-layer network, or the one-layer transformer of the paper.',
    options: { mlp: 'MLP', transformer: 'Transformer' },
  },
  'model.embedding': {
    label: 'Embedding',
    help: 'How the two numbers enter: straight into the hidden layer, or through one or two learned tables.',
    options: { onehot: 'one-hot', shared: 'shared table', separate: 'two tables' },
  },
  'model.activation': {
    label: 'Activation',
    help: 'What each hidden unit does with its sum: max(0, x), or x².',
    options: { relu: 'ReLU', square: 'square' },
  },
  'model.dHidden': {
    label: 'Hidden units',
    help: 'Width of the hidden layer. Wider memorises and generalises sooner, and steps take longer.',
  },
  'model.dModel': {
    label: 'Model width',
    help: 'Width of the embedding, and of the residual stream of a transformer.',
  },
  'model.heads': {
    label: 'Heads',
    help: 'Attention heads. Their number must divide the model width.',
  },
  'model.dMlp': {
    label: 'MLP width',
    help: 'Hidden units inside the transformer.',
  },
  'model.initScale': {
    label: 'Initial scale',
    help: 'Multiplies every initial weight. A large start memorises sooner and generalises later.',
  },
  'optimizer.learningRate': {
    label: 'Learning rate',
    help: 'How far each step goes. Too large and the loss jumps about.',
  },
  'optimizer.weightDecay': {
    label: 'Weight decay',
    help: 'How hard weights are pulled to zero. It is what prefers the generalising circuit; at 0 grokking may never come.',
  },
  'optimizer.warmupSteps': {
    label: 'Warm-up steps',
    help: 'The learning rate rises linearly over this many steps.',
  },
  'optimizer.beta1': {
    label: 'β₁',
    help: 'AdamW: how long it remembers gradients.',
  },
  'optimizer.beta2': {
    label: 'β₂',
    help: 'AdamW: how long it remembers squared gradients.',
  },
  'optimizer.epsilon': {
    label: 'ε',
    help: 'AdamW: keeps the step finite where gradients vanish.',
  },
  'optimizer.onDataChange': {
    label: 'When data change',
    help: 'When examples or labels change during a run, the optimiser keeps what it remembers, or begins afresh, with its warm-up.',
    options: { keep: 'keep its memory', reset: 'begin afresh' },
  },
  'cut.step': {
    label: 'Cut at step',
    help: 'After this many steps, the run goes on with other training examples; 0 is never. A grokked network that is cut below the critical size ungroks.',
  },
  'cut.trainExamples': {
    label: 'Cut to',
    help: 'How many training examples it goes on with after the cut: the first of the seed’s order.',
  },
  'phases.memorised': {
    label: 'Memorised from',
    help: 'The train accuracy from which a run counts as having memorised.',
  },
  'phases.grokked': {
    label: 'Grokked from',
    help: 'The test accuracy from which a run counts as having generalised.',
  },
  'phases.low': {
    label: 'Nothing up to',
    help: 'The test accuracy up to which a run counts as having generalised nothing; three times chance, if that is more.',
  },
  'phases.steady': {
    label: 'Steady within',
    help: 'A test accuracy that moves by no more than this counts as steady.',
  },
  'phases.hold': {
    label: 'Holds for',
    help: 'How many measurements in a row a phase must last before it is named.',
  },
  seed: {
    label: 'Seed',
    help: 'Decides the initial weights and which pairs are trained on. Equal seeds repeat a run.',
  },
  engine: {
    label: 'Engine',
    help: 'What does the arithmetic: your GPU, your processor, or TensorFlow.js.',
    options: {
      auto: 'best available',
      webgpu: 'WebGPU',
      wasm: 'WebAssembly',
      'wasm-plain': 'WebAssembly, plain SIMD',
      tfjs: 'TensorFlow.js',
      'tfjs-webgpu': 'TensorFlow.js on WebGPU',
      'tfjs-wasm': 'TensorFlow.js on WebAssembly',
      'tfjs-cpu': 'TensorFlow.js in plain JavaScript',
    },
  },
  maxSteps: {
    label: 'Stop after',
    help: 'The run stops by itself after this many steps; raise it and run on.',
  },
  logEvery: {
    label: 'Measure every',
    help: 'Steps between two measurements, after a denser start.',
  },
  speed: {
    label: 'Speed',
    help: 'Steps per second at most; 0 is as fast as this machine can.',
  },
});

/** Operations to learn that take a word beside their formula, by their names in the code. */
export const operationsText = defineMessages('operations', {
  divideOrSubtract: 'x / y if y is odd, else x − y',
  s5Product: 'x · y in S5',
  s5Conjugate: 'x · y · x⁻¹ in S5',
  s5Sandwich: 'x · y · x in S5',
});
