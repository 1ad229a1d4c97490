import type { Messages } from '../messages';

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
