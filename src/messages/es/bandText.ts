import type { Messages } from '../messages';

export const statusBarText: Messages['statusBar'] = {
  run: 'La ejecución',
  go: 'Entrenar',
  goTitle: 'Entrenar la red',
  pause: 'Pausar',
  pauseTitle: 'Detener el entrenamiento; Entrenar lo sigue desde aquí',
  step: 'Paso',
  stepTitle: 'Un paso de entrenamiento; con Mayús, diez',
  reset: 'Reiniciar',
  resetTitle: 'Volver al paso 0, con la misma semilla',

  steps: 'Pasos',
  stepsPerSecond: 'Pasos por segundo',
  phase: 'Fase',
  engine: 'Motor',
  machine: 'Este dispositivo',
  looking: 'buscando…',

  words: 'Qué significan las palabras',
  wordsAbout: ({ hold }) =>
    `Una ejecución recibe la primera de estas palabras que le corresponde, según lo medido desde el último cambio de sus datos. Para que se diga, una palabra tiene que cumplirse en ${hold} mediciones seguidas, y cuenta desde la primera de ellas; a las marcadas con «Enseguida» les basta una.`,
  atOnce: ' (Enseguida.)',
  since: ({ steps }) => ` Esta ejecución: desde el paso ${steps}.`,
};
