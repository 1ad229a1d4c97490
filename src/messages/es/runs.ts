import type { Messages } from '../messages';

export const runsText: Messages['runs'] = {
  setting: ({ setting, value }) => `${setting} ${value}`,
  andMore: ({ some, more }) => `${some} y ${more} más`,
  first: 'Primera ejecución',
  same: 'los mismos ajustes',
  fromStep: ({ step }) => `desde el paso ${step}`,
  branch: ({ from, settings }) => `${from}: ${settings}`,
  thereafter: ({ change, step }) => `luego ${change} en el paso ${step}`,
  full: ({ most }) =>
    `Ya hay ${most} ejecuciones en las gráficas, y no caben más. Quita una primero.`,
  mustBe: ({ setting, was, is }) => `«${setting}» debe ser ${was}, no ${is}`,
  sameNetwork: ({ differences }) =>
    `Una rama sigue con la misma red y los mismos pares: ${differences}.`,
  needsMore: ({ step, setting, value }) =>
    `Una rama desde el paso ${step} necesita en «${setting}» un valor mayor que ${value}.`,
  unknownSpeed:
    'No se sabe cómo de rápido es este motor aquí, así que el laboratorio se abre con un problema pequeño que hace grokking antes.',
  slow: ({ speed }) =>
    `Con el preajuste Rápido, este dispositivo daría unos ${speed} pasos de entrenamiento por segundo, así que el laboratorio se abre con un problema pequeño que hace grokking antes.`,
  slowAtMost: ({ speed }) =>
    `Con el preajuste Rápido, este dispositivo daría como máximo ${speed} pasos de entrenamiento por segundo, así que el laboratorio se abre con un problema pequeño que hace grokking antes.`,
  oneOrZero: ({ key, asked }) => `${key} debe ser 1 o 0, no ${asked}.`,
};

export const runListText: Messages['runList'] = {
  runs: 'Ejecuciones',
  run: 'Ejecución',
  phase: 'Fase',
  accuracyAtEnd: 'Exactitud de prueba al final',
  latestAccuracy: 'Última exactitud de prueba',
  accuracyAt: ({ step }) => `Exactitud de prueba en el paso ${step}`,
  remove: 'Quitar',
  removeRun: ({ run }) => `Quitar ${run}`,
  showRun: ({ run }) => `Mostrar ${run}`,
  now: '(actual)',
  keep: 'Conservar para comparar',
  keepTitle: 'Sigue en las gráficas cuando otra ejecución ocupa su lugar',
  branchFrom: 'Ramificar desde',
  step: 'paso',
  chooseRun: 'Ejecución de la que ramificar',
  chooseStep: 'Paso desde el que ramificar',
  branchFromStep: ({ step }) => `Ramificar desde el paso ${step}`,
  earlierSnapshot: ({ step, from }) =>
    `Del paso ${step} no hay instantánea; la última anterior es la del paso ${from}.`,
  branch: 'Ramificar',
  branchTitle:
    'Una ejecución nueva sigue desde ahí con los ajustes tal como están; esta se queda en las gráficas',
};

export const libraryText: Messages['library'] = {
  dropped: ({ count }) =>
    count === 1
      ? 'Se quitó de la biblioteca la ejecución más antigua para hacer sitio. Fija las que quieras conservar.'
      : `Se quitaron de la biblioteca las ${count} ejecuciones más antiguas para hacer sitio. Fija las que quieras conservar.`,
  elsewhere: 'Está abierta en otra pestaña, que sigue escribiendo en ella. Ciérrala allí primero.',
  unreadable: ({ count }) =>
    count === 1
      ? 'Una ejecución guardada no se pudo leer y no se muestra.'
      : `${count} ejecuciones guardadas no se pudieron leer y no se muestran.`,
  compared: ({ name }) => `«${name}» ya está en las gráficas.`,
  deleted: ({ name }) => `Se borró «${name}».`,
  back: 'Está aquí de nuevo.',
};

export const storageText: Messages['storage'] = {
  full: 'El almacenamiento del navegador está lleno, así que esta ejecución ya no se guarda a partir de aquí. Lo guardado antes se queda; borrar ejecuciones en la Biblioteca hace sitio.',
  newer:
    'Una versión más nueva de esta página guarda ejecuciones en este navegador. Recarga la página para volver a verlas y guardarlas; esta versión no guarda ninguna.',
  unavailable:
    'Este navegador no deja que la página guarde ejecuciones: se pierden cuando se cierra.',
  unavailableAs: ({ cause }) =>
    `Este navegador no deja que la página guarde ejecuciones: se pierden cuando se cierra (${cause}).`,
  noAnswer:
    'El almacenamiento de este navegador no responde, así que puede que esta ejecución no se guarde a partir de aquí. La página sigue intentándolo.',
  damaged:
    'No se puede leer una ejecución guardada: lo que el navegador tiene de ella está dañado.',
  framesNotSaved:
    'En el almacenamiento del navegador no queda sitio para cómo es esta ejecución por dentro a lo largo de sus pasos. La ejecución misma sí se guarda.',
  framesDamaged: ({ count }) =>
    count === 1
      ? 'Uno de los pasos en los que se podía mirar dentro de esta ejecución está dañado y se dejó fuera. La ejecución misma está entera.'
      : `${count} de los pasos en los que se podía mirar dentro de esta ejecución están dañados y se dejaron fuera. La ejecución misma está entera.`,
};
