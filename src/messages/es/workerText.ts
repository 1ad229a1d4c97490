import type { Messages } from '../messages';

export const workerText: Messages['worker'] = {
  silent: 'El proceso de entrenamiento ha dejado de responder.',
  stopped: 'El proceso de entrenamiento se ha detenido.',
  stoppedAs: ({ cause }) => `El proceso de entrenamiento se ha detenido (${cause}).`,
  notStarted: ({ cause }) =>
    `Este navegador no ha dejado que empiece el proceso de entrenamiento: ${cause}`,
  failed: ({ cause }) => `El proceso de entrenamiento ha fallado: ${cause}`,
  noReason: 'el navegador no dice por qué.',
};
