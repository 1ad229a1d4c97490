import type { Messages } from '../messages';

export const experimentsText: Messages['experiments'] = {
  grokking: {
    label: 'Grokking',
    small:
      'Muy por encima del tamaño crítico (616 de 1369 pares), memoriza en menos de 70 pasos y hace grokking unas diez veces más tarde. Así fue con diez de diez semillas.',
    paper:
      'Con el 30 % de los 12.769 pares, memoriza en menos de 150 pasos y hace grokking en algún paso entre el 3500 y el 11.000. Así fue con nueve de diez semillas en este laboratorio, sin GPU, en unos minutos.',
  },
  semiGrokking: {
    label: 'Semi-grokking',
    small:
      'Cerca del tamaño crítico (330 pares, tasa de aprendizaje 0,03), la exactitud de prueba sube despacio y se detiene a medio camino, entre el 70 % y el 90 %: así fue con dieciocho de veinte semillas; dos aún se movían en el paso 24.000. En el artículo, esa meseta a menudo termina.',
    paper:
      'La ejecución del artículo con el 12 % de los pares (1532) se quedó cerca del 55 % desde el paso 8.000.000 hasta el 18.000.000, y luego hizo grokking. Este laboratorio se detiene en 1.000.000 de pasos, así que espera solo la meseta anterior. Aquí no se ha probado.',
  },
  ungrokking: {
    label: 'Ungrokking',
    small:
      'Hace grokking. En el paso 1000 sus ejemplos se recortan de 616 a 100, y nada más: por debajo del tamaño crítico, memorizar sale más barato, así que en menos de 200 pasos olvida lo que había entendido. Así fue con diez de diez semillas.',
    paper:
      'Hace grokking (con la mayoría de las semillas, antes del paso 11.000). En el paso 15.000 sus ejemplos se recortan de 3830 a 390, la cantidad más pequeña de la figura 7 del artículo, donde la exactitud de prueba acabó siendo mala. Los pasos son nuestros; aquí no se ha probado.',
  },
  noGrokking: {
    label: 'Sin grokking',
    small:
      'Muy por debajo del tamaño crítico (205 de 1369 pares), memoriza en menos de 50 pasos y nunca generaliza: memorizar tan pocos sale barato. Con diez de diez semillas se quedó por debajo del 3 %, lo mismo que responder al azar.',
    paper:
      'Con el 10 % de los pares memoriza y ahí se queda: Nanda et al. (2023) no vieron grokking con entre el 10 % y el 20 % en 40.000 pasos. Aquí no se ha probado.',
  },
};

export const experimentCardsText: Messages['experimentCards'] = {
  experiments: 'Experimentos',
  size: 'Tamaño de los experimentos',
  sizes: { small: 'pequeño', paper: 'artículo' },
  inPaperSize: ({ experiment }) => `${experiment}, tamaño del artículo`,
  close: 'Cerrar el experimento',
  expect: 'Qué esperar:',
  soFar: 'Hasta ahora:',
  seen: 'Se ha visto:',
  notSeen: 'Esta vez no se ha visto:',
  changed: 'Ha cambiado:',
  yours: ({ settings }) => `${settings}. Juzga tú lo que muestra ahora.`,
  runAsItWas: 'Ejecutarlo como era',
  pressRun: 'Pulsa Entrenar para verlo.',
};

export const experimentVerdictsText: Messages['experimentVerdicts'] = {
  memorised: ({ step }) => `Memorizó en el paso ${step}`,
  notMemorised: ({ step, train }) =>
    `No había memorizado en el paso ${step} (exactitud de entrenamiento: ${train})`,
  atOnce: ({ step }) => `, generalizó enseguida, ya en el paso ${step}`,
  grokked: ({ step }) => `, hizo grokking en el paso ${step}`,
  timesAsLate: ({ factor }) => `, ${factor} veces más tarde`,
  cut: ({ examples, step }) => `; recorte a ${examples} ejemplos en el paso ${step}`,
  ungrokked: ({ step }) => `; ungrokking completo en el paso ${step}`,
  test: ({ accuracy, step }) => `; exactitud de prueba en el paso ${step}: ${accuracy}`,
  train: ({ accuracy }) => `, la de entrenamiento aún: ${accuracy}`,
  steady: ({ step, points, drift }) =>
    `, estable desde el paso ${step}: en la última mitad de los pasos no se movió más de ${points} ${points === 1 ? 'punto' : 'puntos'}, y su tendencia, ${drift}`,
  moving: ', a medio camino pero aún en movimiento',
  risingSlowly: ({ points }) =>
    `, a medio camino, cada vez más despacio pero aún subiendo: su tendencia, ${points} puntos en la última mitad de los pasos`,
  fallingSlowly: ({ points }) =>
    `, a medio camino, cada vez más despacio pero aún bajando: su tendencia, ${points} puntos en la última mitad de los pasos`,
};
