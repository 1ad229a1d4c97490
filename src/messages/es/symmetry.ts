import type { Messages } from '../messages';

export const symmetryText: Messages['symmetry'] = {
  conflict: ({ train, all }) =>
    `Esta red no puede aprender esta tarea: con una tabla compartida, responde lo mismo a (x, y) que a (y, x), y las respuestas verdaderas no son iguales. Puede acertar como máximo el ${train} de sus ejemplos de entrenamiento y el ${all} de todos los pares. Elige otro embedding, otro modelo u otra tarea.`,
  free: ({ mirrors, test }) =>
    `Con una tabla compartida, la red responde lo mismo a (x, y) que a (y, x), igual que la tarea. Las imágenes especulares de los ejemplos de entrenamiento (${mirrors}) las sabe sin aprenderlas y quedan fuera de la prueba, que tiene ${test} pares.`,
};
