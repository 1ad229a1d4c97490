import type { Messages } from '../messages';

export const problemsText: Messages['problems'] = {
  mustBe: ({ setting, path, allowed, asked }) =>
    `«${setting}» (${path}) no puede ser ${asked}: debe ser ${allowed}.`,
  using: ({ fault, used }) => `${fault} Se usa ${used}.`,
  typed: ({ setting, allowed, asked }) =>
    `«${setting}» no puede ser ${asked}: debe ser ${allowed}.`,
  stays: ({ value }) => `Se queda en ${value}.`,
  oneOf: ({ names }) => `una de las opciones ${names}`,
  wholeNumber: ({ min, max }) => `un número entero de ${min} a ${max}`,
  number: ({ min, max }) => `un número de ${min} a ${max}`,
  prime: ({ task, primes }) =>
    `un número primo para ${task} (cada divisor necesita un inverso); los primos más cercanos son ${primes}`,
  divisor: ({ width, divisors }) =>
    `un divisor de la anchura del modelo, ${width} (es decir, ${divisors})`,
  enoughPairs: ({ pairs }) => `un número de 1 a ${pairs}, todos los pares que hay`,
  preset: ({ names, asked }) =>
    `El preajuste no puede ser ${asked}: debe ser una de las opciones ${names}.`,
  noSetting: ({ key }) => `No hay ningún ajuste «${key}».`,
  unknownSetting: ({ key }) => `No hay ningún ajuste «${key}»; se pasa por alto.`,
  noRuns: 'Un conjunto de ejecuciones necesita al menos una.',
  mustBeShared: ({ setting, path, others }) =>
    `«${setting}» (${path}) debe ser igual en todas las ejecuciones de un conjunto; pueden diferir en ${others}.`,
};

export const workerText: Messages['worker'] = {
  closed: 'El proceso de entrenamiento se ha cerrado.',
  busy: 'Ahora mismo se está entrenando algo: páralo o pausa primero.',
  isolated:
    'Este marco separa el laboratorio de su propio sitio (sandbox sin allow-same-origin), así que no puede iniciarse ningún proceso de entrenamiento. Abre el laboratorio en una pestaña propia.',
  silent: 'El proceso de entrenamiento ha dejado de responder.',
  stopped: 'El proceso de entrenamiento se ha detenido.',
  stoppedAs: ({ cause }) => `El proceso de entrenamiento se ha detenido (${cause}).`,
  notStarted: ({ cause }) =>
    `Este navegador no ha dejado que empiece el proceso de entrenamiento: ${cause}`,
  failed: ({ cause }) => `El proceso de entrenamiento ha fallado: ${cause}`,
  noReason: 'el navegador no dice por qué.',
};
