import type { Messages } from '../messages';

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
