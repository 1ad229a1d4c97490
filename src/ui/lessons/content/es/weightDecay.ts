import type { LessonTexts } from '../../lesson';

export const weightDecay: LessonTexts = {
  title: 'El decaimiento de pesos es la fuerza',
  learn: 'Qué hace cambiar a una red que ya acierta.',
  runs: { with: 'Decaimiento de pesos 1', without: 'Sin decaimiento de pesos' },
  setUp: [
    'En cada [paso|step], el entrenamiento cambia cada [peso|weight] por dos motivos. Uno es la [pérdida|loss]: el peso va hacia donde los ejemplos de entrenamiento se responden mejor.',
    'El otro es el [decaimiento de pesos|weight decay]: además, cada peso $w$ se convierte en $(1 − η λ) w$. Con la tasa de aprendizaje $η = 0,01$ y el decaimiento de pesos $λ = 1$, pierde en cada paso el uno por ciento de sí mismo.',
    'Lo grandes que son todos los pesos juntos es la [norma de los pesos|weight norm], $‖w‖ = \\sqrt{Σ w_i^2}$.',
    'Entrenamos la red de la lección 2 dos veces: una como estaba y otra con $λ = 0$.',
  ],
  ask: 'Con decaimiento de pesos, hizo grokking tras unos cientos de pasos. ¿Qué hará en 3000 pasos la red que no lo tiene?',
  observe: [
    'Las dos ejecuciones van una detrás de otra; la primera se queda en las gráficas con una línea más fina, y la lista que hay encima de las gráficas las nombra.',
    'Compara las líneas continuas de la gráfica Exactitud, y después la norma total de los pesos.',
  ],
  outcomes: {
    never: {
      option: 'Memorizar, y no hacer grokking',
      saw: 'Con decaimiento de pesos, la exactitud de prueba llegó al 95 % en el paso {with.grokkedAt}. Sin él, exactitud de prueba en el paso {without.steps}: {without.testAccuracy}, aunque la de entrenamiento era: {without.trainAccuracy}. La norma de los pesos acabó en {with.weightNorm} con él y en {without.weightNorm} sin él.',
    },
    later: {
      option: 'Hacer grokking también, pero más tarde',
      saw: 'La exactitud de prueba llegó al 95 % en el paso {with.grokkedAt} con decaimiento de pesos, y en el paso {without.grokkedAt} sin él.',
    },
    sooner: {
      option: 'Hacer grokking también, y no más tarde: nada la frena',
      saw: 'La exactitud de prueba llegó al 95 % en el paso {with.grokkedAt} con decaimiento de pesos, y en el paso {without.grokkedAt} sin él.',
    },
    neither: {
      saw: 'Esta vez ni siquiera la ejecución con decaimiento de pesos hizo grokking (exactitud de prueba: {with.testAccuracy}), así que no hay nada que comparar.',
    },
  },
  explain: [
    'Las dos redes [memorizaron|memorise] pronto. A partir de ahí, la pérdida tiene poco más que pedir: quien acierta y está seguro ya tiene una pérdida pequeña.',
    'Sin decaimiento de pesos, los pesos siguieron creciendo: pesos más grandes dan [logits|logit] más grandes, y con ellos una pérdida de entrenamiento aún menor. Esa pérdida acabó muy por debajo de la de la otra ejecución, y los pares de prueba no ganaron nada con ello.',
    'Con decaimiento de pesos, algo tira de todos los pesos hacia abajo todo el tiempo, y solo puede quedarse lo que la pérdida vuelve a levantar. La explicación del artículo: una red puede responder memorizando o [generalizando|generalise], y ese tirón deja lo que consigue los mismos logits con pesos más pequeños.',
  ],
  vary: [
    'Decaimiento de pesos 0,3',
    'Decaimiento de pesos 3',
    'Ninguno, y cuatro veces más tiempo',
  ],
  teacher: {
    preparation:
      'La lección 2. Que alguien calcule qué queda, tras 100 pasos del uno por ciento, de un peso que nada levanta: $0,99^{100}$ es más o menos 0,37.',
    expect:
      'Diez semillas de cada tipo, 3000 pasos. Con decaimiento de pesos 1, diez de diez hicieron grokking en el paso 640 (de 560 a 750), con una norma de los pesos de 48,4 (de 48,3 a 48,6) al final. Sin él, ninguna de las diez: exactitud de prueba del 3 % (del 2 al 7 %), norma de los pesos 70 (de 69 a 70). Con 0,3, diez de diez en el paso 1590 (de 1410 a 1810). Con 3 memorizaron más tarde, en el paso 110 (de 98 a 120), y llegaron al 95 % en el paso 945 (de 390 a 2710), pero la mayoría no se quedó ahí: 93 % (del 92 al 98 %) al final, con una pérdida de entrenamiento superior a 1. Sin él y con cuatro veces más tiempo: en el paso 12.000 seguía sin hacerlo ninguna de las diez, con una exactitud de prueba del 3 % (del 2 al 8 %).',
    questions: [
      {
        ask: '¿Cuál de las dos ejecuciones tenía al final la menor pérdida de entrenamiento? ¿Era la mejor red?',
        answer:
          'La que no tenía decaimiento de pesos, con mucha diferencia. Era la peor red: no respondía bien casi ningún par de prueba.',
      },
      {
        ask: 'Si algo de decaimiento es bueno, ¿más es mejor?',
        answer:
          'De 0,3 a 1 llegó antes. Con 3, los pesos se mantienen tan pequeños que la red ya no está segura ni de sus propios ejemplos, y las diez semillas fueron por caminos muy distintos.',
      },
      {
        ask: '¿Demuestra esto que una red nunca generaliza sin decaimiento de pesos?',
        answer: 'No. Muestra que estas diez no lo hicieron en 12.000 pasos.',
      },
    ],
    misconceptions: [
      '«El decaimiento de pesos hace que la red olvide sus ejemplos». Con 1, la exactitud de entrenamiento se quedó en el 100 % en las diez ejecuciones.',
      '«Una pérdida menor significa que se ha aprendido más». Solo en los ejemplos de entrenamiento.',
    ],
  },
};
