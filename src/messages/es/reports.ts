import type { Messages } from '../messages';

export const reportsText: Messages['reports'] = {
  results: 'Resultados',
  runWaits:
    'Has pulsado Entrenar: la ejecución espera a que esto termine, para que las cifras sean ciertas.',

  performanceAbout:
    'Junto a la ejecución, que conserva su sitio, se entrena durante uno o dos segundos una red con estos ajustes y se mide el tiempo de cada núcleo de cálculo (un pequeño programa del motor). GFLOP/s son 10⁹ multiplicaciones y sumas por segundo; el máximo es lo que alcanza un producto grande de matrices.',
  stages: {
    setup: 'Preparando una red aparte…',
    step: 'Midiendo pasos enteros…',
    kernels: 'Midiendo núcleo por núcleo…',
    peak: 'Midiendo un producto grande de matrices…',
  },
  notMeasured: ({ cause }) => `No se ha podido medir. ${cause}`,
  callsAStep: ({ calls }) => `${calls} llamadas por paso.`,
  kernelColumns: ['Núcleo', 'ms por paso', 'Parte', 'Llamadas', 'GFLOP/s', 'Del máximo'],

  checkAbout:
    'Unas ejecuciones de referencia cortas, calculadas por PyTorch con aritmética de 64 bits, se entrenan aquí de nuevo en cada motor, con los mismos pesos y los mismos ejemplos. En cada paso anotado se comparan la pérdida, el gradiente y la actualización siguiente del motor con un cálculo de 64 bits desde sus propios pesos; y sus pérdidas con las de PyTorch, hasta que una unidad oculta pasa tan cerca de cero que decide el redondeo. La tabla muestra los errores mayores, como parte del valor o de la entrada mayor.',
  fetching: 'Cargando las ejecuciones de referencia…',
  replaying: ({ done }) => `Repitiendo las ejecuciones de referencia… ${done} hechas.`,
  allPassed: ({ checks }) =>
    `Las ${checks} comprobaciones son correctas: este dispositivo calcula lo mismo que PyTorch.`,
  notAllPassed: ({ failed, checks }) => `${failed} de ${checks} comprobaciones no son correctas.`,
  notFinished: ({ cause }) => `La comprobación no ha podido terminar. ${cause}`,
  checkColumns: [
    'Ejecución de referencia',
    'Motor',
    'Pérdida',
    'Gradiente',
    'Actualización',
    'Toda la ejecución',
    'Resultado',
  ],
  passes: '✓ correcto',
  passesAs: ({ note }) => `✓ correcto. ${note}`,
  fails: '✗ incorrecto',
  failsAs: ({ why }) => `✗ ${why}`,
  notFetched: ({ file }) => `No se ha podido cargar el archivo de referencia ${file}.`,
  listMalformed: 'La lista de archivos de referencia está mal formada.',
};

export const profilesText: Messages['profiles'] = {
  how: {
    timestamps:
      'Los núcleos de cálculo se cronometran uno a uno con el reloj de la propia GPU (los cortos, muchas veces seguidas)',
    repeats:
      'Esta GPU no tiene un reloj que se pueda leer, así que cada núcleo de cálculo se ejecuta muchas veces seguidas y se cronometra desde fuera',
    clock:
      'Un solo hilo entrena, y cada llamada a un núcleo de cálculo se cronometra con el reloj del procesador, sumando muchos pasos y restando lo que tarda leer el reloj; los navegadores redondean ese reloj, así que los valores pequeños son aproximados',
  },
  together: ({ share }) => `entre todos suman el ${share} de un paso cronometrado entero`,
  contradiction:
    'Estas cifras se contradicen: parece que otros programas usan este dispositivo, así que mide de nuevo cuando no haga nada más.',
  counting:
    'Las operaciones de los productos de matrices se cuentan sin relleno, y el máximo es lo que alcanza aquí un producto grande con el mismo código.',
  summary: ({ engine, steps, ms, gflops, share, peak }) =>
    `${engine}: ${steps} pasos por segundo (${ms} ms cada uno), ${gflops} GFLOP/s. Es el ${share} de los ${peak} GFLOP/s que alcanza un producto grande de matrices en este dispositivo.`,
};

export const kernelsText: Messages['kernels'] = {
  names: {
    // webgpu, mlp
    table: 'embedding por W_in',
    pairHidden: 'capa oculta de cada par',
    logits: 'logits de cada par',
    loss: 'pérdida y su gradiente',
    dPre: 'gradiente de la capa oculta',
    slotSum: 'gradientes de los pares sumados por token',
    dTable: 'gradiente del embedding',
    // webgpu, transformer
    attentionTokens: 'suma de embeddings de token y de posición',
    query: 'consulta de «=»',
    keys: 'claves por token',
    values: 'valores por token',
    attentionScores: 'puntuaciones de atención',
    attentionMix: 'atención: mezcla de valores',
    'attention out': 'salida de la atención',
    hidden: 'capa oculta',
    'mlp out': 'salida de la capa oculta',
    dFinal: 'gradiente del último flujo',
    dHidden: 'gradiente de la capa oculta',
    dMiddle: 'gradiente del flujo intermedio',
    dMixed: 'gradiente de los valores mezclados',
    attentionScoreGradient: 'gradiente de las puntuaciones de atención',
    attentionSlotGradient: 'gradientes de valores y puntuaciones por token',
    attentionQueryGradient: 'gradientes de las claves y la consulta',
    'dX of keys': 'gradiente a través de las claves',
    'dX of values': 'gradiente a través de los valores',
    'dX of query': 'gradiente a través de la consulta',
    'dX of the residual stream': 'gradiente a través del flujo residual',
    tokenGradient: 'gradiente de los embeddings',
    // both
    adamw: 'actualización de los pesos (AdamW)',
    // wasm
    addVector: 'suma de una fila a otras',
    attentionScatter: 'gradiente de la atención por token',
    clear: 'sumas puestas a cero',
    columnSum: 'suma de filas',
    lossGradient: 'pérdida y su gradiente',
    pack: 'pesos ordenados para los productos',
    packTransposed: 'pesos ordenados para los productos, traspuestos',
    pairScatter: 'gradientes de los pares sumados por token',
    pairSum: 'suma de las filas de cada par',
    product: 'productos de matrices',
    relu: 'ReLU',
    reluSlope: 'pendiente de ReLU',
    square: 'x²',
    squareSlope: 'pendiente de x²',
    weightGradient: 'gradientes de las matrices de pesos',
  },
  gradientOf: ({ parameter }) => `gradiente de ${parameter}`,
};
