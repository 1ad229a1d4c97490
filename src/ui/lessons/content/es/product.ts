import type { LessonTexts } from '../../lesson';

const BOTH =
  'La exactitud de prueba llegó al 95 % en el paso {sum.grokkedAt} con la suma, y en el paso {product.grokkedAt} con el producto.';

export const product: LessonTexts = {
  title: 'Un producto es una suma disfrazada',
  learn: 'Qué encuentra una red, y cómo se busca por dentro.',
  runs: { sum: 'x + y', product: 'x · y' },
  setUp: [
    'La red de la lección 2 aprende $x + y$ mod 37, y hace [grokking]. Ahora una red igual de grande recibe $x · y$ mod 37, con tantos [ejemplos de entrenamiento|training example] como aquella.',
    'A una persona, una tabla de productos le parece más revuelta que una de sumas: 5 · 6 es 30, y 5 · 8 es 3. Para la red, todos los números son nombres: nunca se le dice que 5 va después de 4.',
  ],
  ask: 'Con las sumas hace grokking tras unos cientos de pasos. ¿Y con los productos?',
  observe: [
    'Las dos ejecuciones van una tras otra; la primera se queda en las gráficas con una línea más fina.',
    'Cuando hayan acabado las dos, abre la vista Por dentro, en la cabecera de la página. Muestra la ejecución que vino la última. Mueve el deslizador desde el paso en que había memorizado hasta el último, y observa el mapa de todas las respuestas.',
    'Vuelve después al laboratorio, donde está esta lección, y compara.',
  ],
  outcomes: {
    alike: { option: 'Más o menos igual de pronto: como mucho el doble de tarde', saw: BOTH },
    later: { option: 'Mucho más tarde', saw: BOTH },
    never: {
      option: 'Los memoriza, y no hace grokking',
      saw: 'La exactitud de prueba llegó al 95 % en el paso {sum.grokkedAt} con la suma. Con el producto era {product.testAccuracy} en el paso {product.steps}.',
    },
    sooner: { saw: BOTH },
    neither: {
      saw: 'Esta vez ni siquiera hubo grokking con la suma (exactitud de prueba: {sum.testAccuracy}), así que no hay nada que comparar.',
    },
  },
  explain: [
    'Escribe cada número menos el 0 como potencia de 2: $2^0 = 1$, $2^1 = 2$, $2^2 = 4$, hasta $2^{35} = 19$, todo mod 37. Cada número del 1 al 36 sale una vez. Entonces $2^i · 2^j = 2^{i + j}$: un producto *es* una suma, la de los exponentes, en un reloj de 36 horas.',
    'Así que, salvo por el 0, las dos tablas son iguales; los nombres de los números están en otro orden. Para una red a la que no se le dice ningún orden, son igual de difíciles.',
    'La vista Por dentro pone los números de $x · y$ en el orden de estas potencias. En ese orden, los mapas de sus unidades muestran las ondas regulares que los de $x + y$ muestran en el habitual. En el orden habitual nadie las vería.',
    'Así se mira dentro de una red: se busca el orden en que lo que hace es sencillo, y después se pone a prueba. En «¿Y si …?», deja solo las frecuencias clave: si la [exactitud de prueba|test accuracy] se mantiene, es con ellas con lo que responde.',
  ],
  vary: ['Mirar la ejecución por dentro', 'Un cociente, x / y', 'Otra semilla del producto'],
  teacher: {
    preparation:
      'La lección 2. Que alguien escriba en la pizarra las potencias de 2 mod 37: 1, 2, 4, 8, 16, 32, 27, 17, 34, 31, … No se repiten hasta que han salido las 36.',
    expect:
      'Diez semillas de cada, 3000 pasos. Todas hicieron grokking: la suma en el paso 640 (de 560 a 750), el producto en el paso 645 (de 510 a 800), el cociente en el paso 680 (de 530 a 810).',
    questions: [
      {
        ask: '¿Por qué 36 horas, y no 37?',
        answer: 'Hay 36 números sin el 0, y 0 no es potencia de 2: sus productos son todos 0.',
      },
      {
        ask: '¿Conoce la red las potencias de 2?',
        answer:
          'Nadie se las dijo. Ha encontrado pesos que tratan los números como si las conociera; otras raíces distintas de 2 dan otras frecuencias para los mismos pesos.',
      },
    ],
    misconceptions: [
      '«Un producto es más difícil que una suma». Para quien aprendió antes a contar. Una red no.',
      '«Las ondas de la imagen demuestran cómo funciona». Lo sugieren. Lo que lo demuestra es una prueba: quitar las frecuencias y ver qué queda.',
    ],
  },
};
