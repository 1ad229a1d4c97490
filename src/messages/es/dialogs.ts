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

export const shareText: Messages['share'] = {
  link: 'Enlace',
  qrCode: 'Código QR del enlace',
  startsAtOnce: 'La ejecución empieza sola',
  shareWith: 'Compartir con…',
  about:
    'Contiene todos los ajustes, y de ellos se sigue lo que se mide. Para pasar una ejecución con sus mediciones, guárdala en un archivo («Guardar o abrir», encima de las gráficas).',
  forClass: 'Enlace para una clase',
  classAbout:
    'A quien abre el enlace se le dice qué ha fijado y ocultado. Lo oculto o bloqueado conserva el valor que tiene ahora.',
  embed: 'Insertar en una página',
  html: 'HTML',
  limits: 'Lo que el enlace oculta y bloquea',
  control: 'Control',
  hide: 'Ocultar',
  lock: 'Bloquear',
  hideControl: ({ control }) => `Ocultar ${control}`,
  lockControl: ({ control }) => `Bloquear ${control}`,
  copy: 'Copiar',
  copyOf: ({ what }) => `Copiar: ${what}`,
  copied: 'Copiado.',
  notCopied: 'Este navegador no deja que la página copie; el texto está seleccionado: cópialo tú.',
};

export const keyboardText: Messages['keyboard'] = {
  single: 'Las teclas sueltas son atajos, salvo mientras escribes y en los diálogos',
  groups: { run: 'La ejecución', places: 'Adónde ir', dialogs: 'Diálogos' },
  does: {
    run: 'Entrenar o pausar',
    step: 'Un paso',
    tenSteps: 'Diez pasos',
    reset: 'Reiniciar en el paso 0',
    keep: 'Conservar para comparar, o no',
    hear: 'Oír la ejecución, o parar',
    say: 'Decir qué hace la ejecución (lectores de pantalla)',
    charts: 'Gráficas; otra vez: la siguiente',
    settings: 'Ajustes',
    help: 'Esta lista',
    lessons: 'Lecciones',
    library: 'Biblioteca',
    share: 'Compartir',
    files: 'Guardar o abrir',
  },
  inLab: ' (en el laboratorio)',
  inCharts:
    'En una gráfica, las flechas leen los valores; con {shift}, o con {pageUp} y {pageDown}, a saltos mayores; con {home} y {end}, en los extremos. {enter} ofrece ramificar ahí, y {esc} suelta la gráfica. En un mapa de calor, las flechas van de celda en celda. «Ver como tabla», debajo de una gráfica, da sus números.',
  keys: {
    shift: 'Mayús',
    pageUp: 'Re Pág',
    pageDown: 'Av Pág',
    home: 'Inicio',
    end: 'Fin',
    enter: 'Intro',
    esc: 'Esc',
  },
  audio: 'Para el oído',
  announcements: 'El lector de pantalla informa del entrenamiento',
  announcementModes: {
    phases: 'cuando cambia la fase',
    every10: 'en cada fase y cada 10 segundos',
    every30: 'en cada fase y cada 30 segundos',
    every60: 'en cada fase y cada 60 segundos',
    off: 'nunca',
  },
  sonification: ({ tones }) => `{hear}, debajo de la gráfica de exactitud: ${tones}`,
  goesOn: 'Después, seguir con la ejecución mientras entrena, hasta que pulses Parar',
  remembered: 'Estas preferencias se recuerdan en este navegador y no van en ningún enlace.',
  forgotten:
    'Este navegador no deja que la página recuerde estas preferencias; valen hasta que se cierre.',
};
