import type { Messages } from '../messages';

export const reportsText: Messages['reports'] = {
  results: 'Resultados',

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
    'Unas ejecuciones de referencia cortas, calculadas por PyTorch con aritmética de 64 bits, se entrenan aquí de nuevo en cada motor, con los mismos pesos y los mismos ejemplos. La tabla muestra los errores mayores: los del primer gradiente y los de los pesos finales, como parte de la entrada mayor; los de la pérdida, relativos a su valor.',
  fetching: 'Cargando las ejecuciones de referencia…',
  replaying: ({ done }) => `Repitiendo las ejecuciones de referencia… ${done} hechas.`,
  allPassed: ({ checks }) =>
    `Las ${checks} comprobaciones son correctas: este dispositivo calcula lo mismo que PyTorch.`,
  notAllPassed: ({ failed, checks }) => `${failed} de ${checks} comprobaciones no son correctas.`,
  notFinished: ({ cause }) => `La comprobación no ha podido terminar. ${cause}`,
  checkColumns: [
    'Ejecución de referencia',
    'Motor',
    'Primer gradiente',
    'Pérdida',
    'Pesos finales',
    'Resultado',
  ],
  passes: '✓ correcto',
  fails: '✗ incorrecto',
  failsAs: ({ why }) => `✗ ${why}`,
  notFetched: ({ file }) => `No se ha podido cargar el archivo de referencia ${file}.`,
  listMalformed: 'La lista de archivos de referencia está mal formada.',
};
