import type { Messages } from '../messages';

export const sonificationText: Messages['sonification'] = {
  hear: 'Oír la ejecución',
  tones:
    'Dos tonos durante seis segundos, a lo largo del eje de pasos tal como lo muestran las gráficas: la exactitud de entrenamiento a la izquierda; la de prueba, un tono más nasal, a la derecha. Grave es 0 %; dos octavas más agudo, 100 %.',
  stop: 'Parar',
  stopSound: 'Parar el sonido',
  sides: 'entrenamiento a la izquierda, prueba a la derecha',
  heard: ({ step }) => `Oída hasta el paso ${step}.`,
  nothingToHear: 'Aún no hay nada que oír. Pulsa antes Entrenar.',
  noSound: ({ cause }) => `Este navegador no emite sonido: ${cause}`,

  reading: ({ step, values }) => `Paso ${step}: ${values}.`,
  train: ({ accuracy }) => `exactitud de entrenamiento ${accuracy}`,
  test: ({ accuracy }) => `exactitud de prueba ${accuracy}`,
  nothing: 'Aún no se ha medido nada.',

  notHere: 'Eso no está ahora en esta página.',
  noRun: 'Aún no hay ninguna ejecución que conservar.',
  kept: 'Esta ejecución se conserva para comparar.',
  notKept: 'Esta ejecución no se conserva para comparar.',
};
