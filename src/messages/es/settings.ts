import type { Messages } from '../messages';

export const fieldsText: Messages['fields'] = {
  'task.op': {
    label: 'Tarea',
    help: 'La operación que hay que aprender, módulo p o en el grupo S5.',
  },
  'task.p': {
    label: 'p',
    help: 'El módulo. Hay p² pares en total; con un p mayor, entrenar es más lento.',
  },
  'task.trainExamples': {
    label: 'Ejemplos de entrenamiento',
    help: 'D: con cuántos pares se entrena. Con muy pocos, solo memoriza; con muchos, generaliza enseguida. Un recorte conserva los primeros.',
  },
  'task.labels': {
    label: 'Respuestas',
    help: 'Con respuestas al azar no hay nada que generalizar: solo se puede memorizar.',
    options: { true: 'verdaderas', random: 'al azar' },
  },
  'model.kind': {
    label: 'Modelo',
    help: 'Una red pequeña de dos capas, o el transformer de una capa del artículo.',
    options: { mlp: 'MLP', transformer: 'Transformer' },
  },
  'model.embedding': {
    label: 'Embedding',
    help: 'Cómo entran los dos números: directamente en la capa oculta, o a través de una o dos tablas aprendidas.',
    options: { onehot: 'one-hot', shared: 'tabla común', separate: 'dos tablas' },
  },
  'model.activation': {
    label: 'Activación',
    help: 'Qué hace cada unidad oculta con su suma: max(0, x) o x².',
    options: { relu: 'ReLU', square: 'cuadrado' },
  },
  'model.dHidden': {
    label: 'Unidades ocultas',
    help: 'Anchura de la capa oculta. Si es más ancha, memoriza y generaliza antes, y los pasos tardan más.',
  },
  'model.dModel': {
    label: 'Anchura del modelo',
    help: 'Anchura del embedding y, en un transformer, del flujo residual.',
  },
  'model.heads': {
    label: 'Cabezas',
    help: 'Cabezas de atención. La anchura del modelo debe ser divisible por su número.',
  },
  'model.dMlp': {
    label: 'Anchura del MLP',
    help: 'Unidades ocultas dentro del transformer.',
  },
  'model.initScale': {
    label: 'Escala inicial',
    help: 'Multiplica todos los pesos iniciales. Si es grande, memoriza antes y generaliza más tarde.',
  },
  'optimizer.learningRate': {
    label: 'Tasa de aprendizaje',
    help: 'Cuánto avanza cada paso. Si es demasiado grande, la pérdida da saltos.',
  },
  'optimizer.weightDecay': {
    label: 'Decaimiento de pesos',
    help: 'Con qué fuerza se acercan los pesos a cero. Es lo que favorece al circuito de generalización; con 0, quizá no haya nunca grokking.',
  },
  'optimizer.warmupSteps': {
    label: 'Calentamiento (pasos)',
    help: 'La tasa de aprendizaje sube de forma lineal durante estos pasos.',
  },
  'optimizer.beta1': {
    label: 'β₁',
    help: 'AdamW: cuánto tiempo recuerda los gradientes.',
  },
  'optimizer.beta2': {
    label: 'β₂',
    help: 'AdamW: cuánto tiempo recuerda los cuadrados de los gradientes.',
  },
  'optimizer.epsilon': {
    label: 'ε',
    help: 'AdamW: evita que el paso crezca sin límite cuando los gradientes se anulan.',
  },
  'optimizer.onDataChange': {
    label: 'Si cambian los datos',
    help: 'Cuando cambian los ejemplos o las respuestas durante una ejecución, el optimizador conserva su memoria, o empieza de cero, con su calentamiento.',
    options: { keep: 'conservar la memoria', reset: 'empezar de cero' },
  },
  'cut.step': {
    label: 'Recortar en el paso',
    help: 'Tras estos pasos, la ejecución sigue con otros ejemplos de entrenamiento; 0 es nunca. Una red que hizo grokking y se recorta por debajo del tamaño crítico sufre ungrokking.',
  },
  'cut.trainExamples': {
    label: 'Recortar a',
    help: 'Con cuántos ejemplos de entrenamiento sigue tras el recorte: los primeros en el orden de la semilla.',
  },
  'phases.memorised': {
    label: 'Memoriza desde',
    help: 'La exactitud de entrenamiento desde la que se dice que una ejecución ha memorizado.',
  },
  'phases.grokked': {
    label: 'Generaliza desde',
    help: 'La exactitud de prueba desde la que se dice que una ejecución ha generalizado.',
  },
  'phases.low': {
    label: 'Nada hasta',
    help: 'La exactitud de prueba hasta la que se dice que una ejecución no ha generalizado nada; el triple del azar, si es más.',
  },
  'phases.steady': {
    label: 'Estable si varía',
    help: 'Una exactitud de prueba que no se mueve más que esto se considera estable.',
  },
  'phases.hold': {
    label: 'Se mantiene',
    help: 'Cuántas mediciones seguidas debe durar una fase antes de nombrarla.',
  },
  seed: {
    label: 'Semilla',
    help: 'Decide los pesos iniciales y con qué pares se entrena. Con la misma semilla, la ejecución se repite igual.',
  },
  engine: {
    label: 'Motor',
    help: 'Quién hace los cálculos: tu GPU, tu procesador o TensorFlow.js.',
    options: {
      auto: 'el mejor disponible',
      webgpu: 'WebGPU',
      wasm: 'WebAssembly',
      'wasm-plain': 'WebAssembly, SIMD básico',
      tfjs: 'TensorFlow.js',
      'tfjs-webgpu': 'TensorFlow.js con WebGPU',
      'tfjs-wasm': 'TensorFlow.js con WebAssembly',
      'tfjs-cpu': 'TensorFlow.js en JavaScript',
    },
  },
  maxSteps: {
    label: 'Detener tras',
    help: 'La ejecución se detiene sola tras estos pasos; sube el número para que siga.',
  },
  logEvery: {
    label: 'Medir cada',
    help: 'Pasos entre dos mediciones; al principio son más seguidas.',
  },
  speed: {
    label: 'Velocidad',
    help: 'Pasos por segundo como máximo; 0 es tan rápido como pueda este dispositivo.',
  },
};

export const operationsText: Messages['operations'] = {
  divideOrSubtract: 'x / y si y es impar; si no, x − y',
  s5Product: 'x · y en S5',
  s5Conjugate: 'x · y · x⁻¹ en S5',
  s5Sandwich: 'x · y · x en S5',
};
