import type { Messages } from '../messages';

export const storageText: Messages['storage'] = {
  full: 'El almacenamiento del navegador está lleno, así que esta ejecución ya no se guarda a partir de aquí. Lo guardado antes se queda; borrar ejecuciones en la Biblioteca hace sitio.',
  newer:
    'Una versión más nueva de esta página guarda ejecuciones en este navegador. Recarga la página para volver a verlas y guardarlas; esta versión no guarda ninguna.',
  unavailable:
    'Este navegador no deja que la página guarde ejecuciones: se pierden cuando se cierra.',
  unavailableAs: ({ cause }) =>
    `Este navegador no deja que la página guarde ejecuciones: se pierden cuando se cierra (${cause}).`,
  damaged:
    'No se puede leer una ejecución guardada: lo que el navegador tiene de ella está dañado.',
};
