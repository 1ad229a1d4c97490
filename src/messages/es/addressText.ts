import type { Messages } from '../messages';

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
  setUp: ({ told }) => `Un enlace ha preparado esta página: ${told}.`,
  unlock: 'Mostrar y desbloquear todo',
};
