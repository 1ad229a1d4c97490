import type { Messages } from '../messages';

export const pageText: Messages['page'] = {
  views: {
    lab: 'Lab',
    inside: 'Por dentro',
    circuits: 'Circuitos',
    critical: 'Tamaño crítico',
    efficiency: 'Eficiencia',
    teacher: 'Para docentes',
  },
  title: ({ view }) => `${view} – Grokking Lab`,
  motto: 'Una red memoriza enseguida; la comprensión llega mucho después.',
  about: 'Acerca de',
  viewLinks: 'Vistas',
  training: ' (entrenando)',
  tools: 'Más',
  paper: 'El artículo',
  licences: 'Licencias',
  openWhole: 'Abrir en Grokking Lab',
  theme: 'Tema',
  themes: { auto: 'Auto', light: 'Claro', dark: 'Oscuro', projector: 'Proyector' },
  keyboard: 'Teclado',
  keyboardIs: 'Atajos, avances en voz alta y sonido',
  keyboardTitle: 'Teclado y sonido',
  share: 'Compartir',
  performance: 'Rendimiento',
  performanceTitle: '¿En qué se va el tiempo?',
  measureAgain: 'Medir otra vez',
  check: 'Comprobar este dispositivo',
  checkTitle: '¿Calcula bien este dispositivo?',
  checkAgain: 'Comprobar otra vez',
  drop: 'Suelta aquí el archivo de una ejecución, un barrido u otro programa para verlo',
  close: 'Cerrar',
  loading: 'Cargando…',
  notLoaded:
    'No se pudo cargar una parte del laboratorio: puede que no haya red, que un filtro la retenga o que el laboratorio se haya actualizado desde que se abrió esta página.',
  partStopped: ({ cause }) =>
    `Algo ha salido mal en esta parte de la página, y la culpa es nuestra, no tuya: ${cause}`,
  tryAgain: 'Intentar de nuevo',
  orReload: 'Si no sirve, {reload}: una ejecución guardada puede continuar después.',

  messages: 'Avisos',
  aboutAddress: 'Sobre la dirección',
  aboutVersion: 'Sobre esta versión',
  newVersion: 'Hay una versión nueva del laboratorio: {reload} cuando quieras.',
  reloadPage: 'recarga la página',
  aboutLanguage: 'Sobre el idioma',
  languageFailed: ({ language }) =>
    `No se pudo cargar ${language}, así que la página sigue en inglés. Para intentarlo de nuevo, elígelo entre las herramientas.`,
  dismiss: 'Descartar el aviso',

  stopped: 'La página se ha detenido',
  ourFault: ({ cause }) => `Algo ha salido mal, y la culpa es nuestra, no tuya: ${cause}`,
  waysOn: '{reload} con los mismos ajustes, o {afresh}.',
  reload: 'Cárgala de nuevo',
  afresh: 'empieza de cero',
  invalidSteps: ({ asked }) => `step(n) necesita un número entero a partir de 1, no ${asked}`,
};

export const addressText: Messages['address'] = {
  unknown: ({ part, names, asked, instead }) =>
    `${part}: se puede pedir ${names}, pero no «${asked}». ${instead}`,
  view: 'Vista (view)',
  viewInstead: ({ view }) => `Se muestra ${view}.`,
  lessonStep: 'Paso de una lección (lessonStep)',
  lessonStepInstead: 'Se muestra su comienzo.',
  experiment: 'Experimento (experiment)',
  experimentInstead: 'No se muestra ninguno.',
  theme: 'Tema (theme)',
  themeInstead: 'Se muestra el habitual.',
  language: 'Idioma (lang)',
  languageInstead: 'Se habla el habitual.',

  controls: {
    preset: 'Preajuste',
    settings: 'Todos los ajustes',
    more: 'Más ajustes',
    experiments: 'Experimentos',
    runs: 'Ejecuciones y ramas',
    files: 'Guardar o abrir',
    library: 'Biblioteca',
    lessons: 'Lecciones',
    views: 'Enlaces a las vistas',
    share: 'Compartir',
    tools: 'Rendimiento y Comprobar este dispositivo',
  },
  noneTo: {
    hide: ({ name }) => `No hay ningún control «${name}» que ocultar; se pasa por alto.`,
    lock: ({ name }) => `No hay ningún control «${name}» que bloquear; se pasa por alto.`,
  },
  hidesOnly: ({ name }) => `«${name}» se puede ocultar, pero no bloquear; se pasa por alto.`,
  fixedAt: ({ setting, value }) => `${setting} se queda en ${value}`,
  presetFixed: 'el preajuste no cambia',
  notShown: ({ controls }) => `no se muestra: ${controls}`,
  setUp: ({ settings }) => `Un enlace ha preparado esta página: ${settings}.`,
  unlock: 'Mostrar y desbloquear todo',
};

export const dialogButtonsText: Messages['dialogButtons'] = {
  lessons: 'Lecciones',
  library: {
    button: 'Biblioteca',
    about: 'Las ejecuciones que guarda este navegador',
    title: 'Biblioteca',
  },
  saving: {
    button: 'Guardar o abrir',
    about: 'La ejecución, sus pesos y las gráficas como archivos',
    title: 'Guardar o abrir',
  },
};
