import type { Messages } from '../messages';

export const glossaryText: Messages['glossary'] = {
  'training example': {
    word: 'ejemplo de entrenamiento',
    means:
      'Un par de números, con su respuesta, con el que la red entrena. Los demás pares se le ocultan para ponerla a prueba con ellos.',
  },
  'training set': {
    word: 'conjunto de entrenamiento',
    means: 'Todos los ejemplos de entrenamiento juntos. Su número se llama D.',
  },
  'test pair': {
    word: 'par de prueba',
    means:
      'Un par con el que la red nunca entrena. Solo con estos pares se puede ver qué ha entendido.',
  },
  step: {
    word: 'paso',
    means:
      'Un pequeño cambio de todos los pesos, después de mirar todos los ejemplos de entrenamiento.',
  },
  'train accuracy': {
    word: 'exactitud de entrenamiento',
    means: 'La proporción de sus ejemplos de entrenamiento que la red responde bien.',
  },
  'test accuracy': {
    word: 'exactitud de prueba',
    means:
      'La proporción que responde bien de todos los demás pares, con los que nunca ha entrenado.',
  },
  loss: {
    word: 'pérdida',
    means:
      'Cuánto sorprenden a la red, de media, las respuestas correctas. El entrenamiento reduce la pérdida en los ejemplos de entrenamiento.',
  },
  memorise: {
    word: 'memorizar',
    means:
      'Responder bien los ejemplos de entrenamiento, uno por uno, de la manera que sea. El laboratorio habla de memorizar a partir de una exactitud de entrenamiento del 99 %.',
  },
  generalise: {
    word: 'generalizar',
    means: 'Responder bien pares con los que nunca se ha entrenado.',
  },
  grokking: {
    word: 'grokking',
    means:
      'Generalizar mucho después de memorizar. El laboratorio habla de grokking completo a partir de una exactitud de prueba del 95 %, alcanzada más de tres veces más tarde.',
  },
  plateau: {
    word: 'meseta',
    means: 'El tiempo, después de memorizar, en que la exactitud de prueba sigue abajo.',
  },
  chance: {
    word: 'azar',
    means:
      'Lo que se acertaría respondiendo sin saber: con 37 respuestas posibles, una de cada 37, que es menos del 3 %.',
  },
  weight: {
    word: 'peso',
    means:
      'Uno de los números que el entrenamiento cambia. Todos juntos son lo que la red ha aprendido.',
  },
  'weight norm': {
    word: 'norma de los pesos',
    means:
      'Lo grandes que son todos los pesos juntos: la raíz de la suma de sus cuadrados. Aprender la hace crecer, el decaimiento de pesos la reduce.',
  },
  'weight decay': {
    word: 'decaimiento de pesos',
    means:
      'En cada paso, además, cada peso se hace un poco más pequeño, en proporción a sí mismo. Lo que no ayuda a la pérdida se desvanece.',
  },
  logit: {
    word: 'logit',
    means:
      'Lo que la red produce para cada respuesta posible. La respuesta con el logit más grande es la suya; cuanta más ventaja le saca a las demás, más segura está.',
  },
  embedding: {
    word: 'embedding',
    means: 'La tabla que convierte cada número en los pesos que lo representan.',
  },
  circuit: {
    word: 'circuito',
    means: 'Una parte de la red que produce una manera de responder.',
  },
  C_mem: {
    word: 'C mem',
    means:
      'El circuito que memoriza: responde bien los ejemplos de entrenamiento, y ningún otro par. Con más ejemplos, tiene que ser más grande.',
  },
  C_gen: {
    word: 'C gen',
    means:
      'El circuito que generaliza: responde bien todos los pares. Es el mismo, sean cuantos sean los ejemplos.',
  },
  efficiency: {
    word: 'eficiencia',
    means:
      'Cuánto logit da un circuito por la norma de sus pesos. A igualdad de logits, el más eficiente tiene los pesos más pequeños.',
  },
  D_crit: {
    word: 'D crit',
    means:
      'El tamaño crítico del conjunto de entrenamiento: a partir de él, generalizar es más eficiente que memorizar.',
  },
  'semi-grokking': {
    word: 'semi-grokking',
    means:
      'Cerca del tamaño crítico, los dos circuitos son más o menos igual de eficientes, y la exactitud de prueba se queda a medio camino.',
  },
  ungrokking: {
    word: 'ungrokking',
    means:
      'Una red que ha hecho grokking sigue entrenando con menos ejemplos que el tamaño crítico, y su exactitud de prueba vuelve a caer.',
  },
  seed: {
    word: 'semilla',
    means:
      'Un número que decide los pesos iniciales y con qué pares se entrena. La misma semilla repite una ejecución.',
  },
  'random labels': {
    word: 'respuestas al azar',
    means:
      'Respuestas sorteadas en lugar de las verdaderas. No hay nada que entender, solo que memorizar.',
  },
};
