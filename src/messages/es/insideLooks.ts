import type { Messages } from '../messages';

export const insideLooksText: Messages['insideLooks'] = {
  title: 'Miradas guiadas',
  about: 'Un minuto cada una, con un entrenamiento de unos segundos.',
  stop: ({ stop, stops }) => `${stop} de ${stops}`,
  back: 'Atrás',
  next: 'Siguiente',
  leave: 'Salir',
  needsRun:
    'Esta mirada necesita su propio entrenamiento. El actual se queda en las gráficas del laboratorio.',
  train: 'Entrenarlo',
  waiting: 'Espera a que el entrenamiento llegue hasta ahí …',
  looks: {
    memorising: {
      title: 'Cómo se ve memorizar',
      stops: [
        'Cada cuadrado, un par de entrenamiento, está lleno: acierta. De los demás, casi ninguno. Sabe las respuestas y ninguna regla.',
        'Un par que no ha visto, por dentro: lo que las frecuencias clave dan a cualquier par no explica casi nada de sus logits. La respuesta es una conjetura.',
        'La misma red al final del entrenamiento: también acierta los demás. Nadie se los enseñó.',
      ],
    },
    frequencies: {
      title: 'Nacen las frecuencias',
      stops: [
        'Al principio los pesos son ruido: cada frecuencia tiene más o menos la misma parte en cada etapa de la red.',
        'Entre memorizar y el grokking, algunas frecuencias crecen en la salida y otras empiezan a encogerse.',
        'Al final quedan menos de la mitad. El decaimiento de pesos se lleva lo que no compensa.',
        'En una de estas frecuencias, los números están en un círculo: los vecinos en color son vecinos allí. Al principio eran una nube.',
      ],
    },
    ungrokking: {
      title: 'El desaprendizaje por dentro',
      stops: [
        'Cuando los datos se recortan a 100 pares, son las frecuencias clave las que hacen destacar una respuesta correcta, también en un par que no ha visto.',
        'Tras el recorte cae C_gen, la regla. Para tan pocos pares la memoria sale más barata, y crece.',
        'Al final solo son seguros los pares que quedan: la regla se ha deshecho.',
      ],
    },
    product: {
      title: 'Un producto es una suma de logaritmos',
      stops: [
        'También x · y lleva a una red hasta la regla. La tabla está en el orden de las potencias de una raíz primitiva: un producto suma los exponentes.',
        'En este orden tiene frecuencias, módulo p − 1 porque hay tantas potencias. En el orden habitual de los números no se vería ninguna.',
        'Las unidades muestran ondas sobre los pares, como las de x + y, en cuanto filas y columnas están en el orden de las potencias.',
      ],
    },
  },
};
