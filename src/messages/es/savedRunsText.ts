import type { Messages } from '../messages';

export const savedRunsText: Messages['savedRuns'] = {
  about: ({ most, room }) =>
    `Todas las ejecuciones se guardan en este navegador y en ningún otro sitio: sus curvas, y un punto de control desde el que siguen en el paso exacto. De las que no están fijadas se quedan las últimas ${most}, hasta ${room}.`,
  none: 'Aún no hay ninguna ejecución guardada. Pulsa Entrenar, y se guardará la primera.',
  all: ({ runs, count, room }) => `${runs} ${count === 1 ? 'ejecución' : 'ejecuciones'}, ${room}`,
  undo: 'Deshacer',

  onThePage: 'Ahora en la página:',
  way: ({ phase, step, of }) => `${phase}, paso ${step} de ${of}`,
  wayWithTest: ({ phase, step, of, test }) =>
    `${phase}, paso ${step} de ${of}, exactitud de prueba ${test}`,
  nameOf: ({ name }) => `Nombre de ${name}`,
  noteOn: ({ name }) => `Nota sobre ${name}`,
  note: 'Nota',
  open: 'Abrir',
  openOne: ({ name }) => `Abrir ${name}`,
  aboutOpen: 'Espera en su último punto de control; Entrenar sigue desde ahí',
  compare: 'Comparar',
  compareOne: ({ name }) => `Comparar ${name}`,
  aboutCompare: 'Mostrarla en las gráficas junto a la que ya está',
  pin: 'Fijar',
  pinned: 'Fijada',
  pinOne: ({ name }) => `Fijar ${name}`,
  aboutPin: 'No quitarla nunca para hacer sitio a otras',
  delete: 'Borrar',
  deleteOne: ({ name }) => `Borrar ${name}`,
};
