import type { Messages } from '../messages';

export const answersText: Messages['answers'] = {
  title: 'Todas las respuestas',
  ofStep: ({ step }) => `paso ${step}`,
  keys: 'Tabla de todos los pares; las flechas van de par en par',
  help: 'x crece hacia la derecha; y, hacia abajo. Con Mayúsculas, las flechas avanzan de diez en diez; Inicio y Fin van a los extremos de la fila.',

  notAsked: ({ trained, pairs }) =>
    `Entrenará con ${trained} de los ${pairs} pares. Pulsa Entrenar para ver qué responde.`,
  notAskedAll: ({ pairs }) =>
    `Entrenará con los ${pairs} pares, todos. Pulsa Entrenar para ver qué responde.`,
  guessesAll: ({ trained, others }) =>
    `Adivina: de los pares con los que entrena acierta ${trained}; de los demás, ${others}.`,
  rightOnAll: ({ trained, others }) =>
    `Acierta en los pares con los que entrena (${trained}) y en los demás (${others}): ha encontrado una regla.`,
  differs: ({ trained, others }) =>
    `En los pares con los que entrena, ${trained}; en los demás, ${others}.`,
  allTrained: ({ trained }) =>
    `Entrena con todos los pares, y en ellos ${trained}. No queda ninguno por el que preguntarle.`,
  randomLabels: ({ trained, others }) =>
    `Las etiquetas son aleatorias, así que no hay regla que encontrar: en los pares con los que entrena, ${trained}; en los demás nadie puede hacer más que adivinar (${others} de aciertos).`,
  quality: {
    right: ({ accuracy }) => `acierta (${accuracy})`,
    mostlyRight: ({ accuracy }) => `acierta casi siempre (${accuracy})`,
    mostlyWrong: ({ accuracy }) => `casi siempre se equivoca (${accuracy} de aciertos)`,
    guesses: ({ accuracy }) => `adivina (${accuracy} de aciertos)`,
  },

  labelIsRandom: ({ task, label }) => `${task}: la etiqueta que le tocó es ${label}`,
  notInTask: ({ task }) => `${task} no se pregunta: no se divide entre 0`,
  says: ({ answer, probability }) => `Dice ${answer}, ${probability}`,
  right: 'correcto',
  wrong: 'incorrecto',
  noAnswer: 'Aún sin respuesta',
  sets: {
    trained: 'Entrena con este par',
    test: 'No entrena con este par',
    mirror: 'Entrena con la imagen especular (y, x), y responde igual a los dos',
    none: 'No es un par de la tarea',
  },
  next: 'Sus mejores respuestas',
  best: ({ answer, probability }) => `${answer}: ${probability}`,
  inputs: 'Par',
  outOfRange: ({ last }) => `De 0 a ${last}`,

  legend: 'Qué significan las marcas',
  marks: {
    trainedRight: 'entrenados, bien',
    trainedWrong: 'entrenados, mal',
    testRight: 'los demás, bien',
    testWrong: 'los demás, mal',
    mirrorRight: 'reflejados, bien',
    mirrorWrong: 'reflejados, mal',
    trained: 'entrena con estos',
    test: 'los demás',
    mirror: 'reflejados: (y, x) de esos',
  },
  paler: 'Más pálido: menos seguro.',
  byPowers: ({ root, first }) =>
    `En el orden de las potencias de ${root}, que hace de un producto una suma: ${first} …`,

  permutations: ({ x, first, y, second }) =>
    `Cada número representa uno de los 120 órdenes de 1 a 5: ${x}, el ${first}; ${y}, el ${second}.`,

  fromFile:
    'Esta ejecución se leyó de un archivo, que no contiene pesos: aquí no se conocen sus respuestas.',
  slow: ({ seconds }) =>
    `Calcularlas lleva aquí ${seconds} s, así que se renuevan solo de vez en cuando.`,
  problems: {
    notFinite: ({ step }) =>
      `Sus pesos en el paso ${step} ya no son números, así que no responde nada.`,
    workerStopped: 'Lo que calcula las respuestas se ha parado. La ejecución sigue.',
    workerStoppedOf: ({ cause }) =>
      `Lo que calcula las respuestas se ha parado: ${cause}. La ejecución sigue.`,
    tooSlow: ({ seconds }) =>
      `Calcular las respuestas llevó más de ${seconds} s, y se ha cortado. La ejecución sigue.`,
    failed: ({ cause }) =>
      `No se han podido calcular las respuestas, y es culpa nuestra: ${cause}. La ejecución sigue.`,
  },
};
