import type { LessonTexts } from '../../lesson';

const BEFORE =
  'Hizo grokking en el paso {cut.grokkedAt}. En el paso 1000 sus ejemplos se recortaron de 616 a {cut.trainExamples}. Exactitud de prueba en el paso {cut.steps}: {cut.testAccuracy}';

export const ungrokking: LessonTexts = {
  title: 'Ungrokking: quitar datos',
  learn: 'Que una red puede perder lo que entendía sin que se le diga nada falso.',
  runs: { cut: '616 ejemplos de entrenamiento, después 100' },
  setUp: [
    'La red de la lección 2 entrena con 616 pares y [hace grokking|grokking] antes del paso 1000: responde bien casi todos los pares, también los que nunca vio.',
    'En el paso 1000 le quitamos la mayoría de sus [ejemplos de entrenamiento|training example]. Sigue con 100 de ellos y con todos sus [pesos|weight] tal como están. Los demás pasan a ser [pares de prueba|test pair].',
    'Nada de lo que se le dice es falso. Solo se le dice menos.',
  ],
  ask: 'En el paso 1000 su exactitud de prueba supera el 95 %. ¿Cuánto será en el paso 2500?',
  observe: [
    'Una línea marca el paso 1000 en las gráficas. Observa la línea continua, la [exactitud de prueba|test accuracy], a ambos lados de ella.',
    'Observa también la línea discontinua: la [exactitud de entrenamiento|train accuracy] en los que quedan.',
  ],
  outcomes: {
    stays: {
      option: 'Todavía más del 80 %: lo entendido, entendido está',
      saw: `${BEFORE}.`,
    },
    middle: { option: 'Algo entre el 20 y el 80 %', saw: `${BEFORE}.` },
    lost: {
      option: 'Menos del 20 %',
      saw: `${BEFORE}; de entrenamiento: {cut.trainAccuracy}. El laboratorio habló de ungrokking completo desde el paso {cut.ungrokkedAt}.`,
    },
    early: {
      saw: 'Esta ejecución no había hecho grokking en el paso 1000 (paso del grokking: {cut.grokkedAt}), así que no tenía nada que perder. Prueba con otra semilla.',
    },
  },
  explain: [
    'Esto es el [ungrokking]. Con sus 100 ejemplos la red acertó todo el tiempo: la [pérdida|loss] no tuvo queja, ni antes ni después.',
    'Pero el decaimiento de pesos sigue tirando. Memorizar 100 respuestas cuesta menos peso que generalizar, como mostró la lección 4 con 205. Así que los pesos que generalizaban se desvanecen, y la memorización toma el relevo.',
    'Si el grokking fuera una comprensión que, una vez alcanzada, se queda, esto no podría pasar. El artículo lo predijo a partir de la [eficiencia|efficiency] antes de que nadie lo viera: lo que una red hace depende de qué le sale más barato con los ejemplos que tiene *ahora*.',
  ],
  vary: [
    'Recortar a 400 y seguirla hasta el paso 6000',
    'Recortar a 280 y seguirla hasta el paso 6000',
    'Recortar a 100, sin decaimiento de pesos desde el principio',
  ],
  teacher: {
    preparation:
      'Las lecciones 2 y 3; la lección 4 para la explicación. Los ejemplos de entrenamiento también se pueden bajar a mano con el control deslizante durante una ejecución: entonces la ejecución ya no es la de la lección, y el panel lo dice.',
    expect:
      'Veinte de veinte semillas hicieron ungrokking: grokking en el paso 640 (de 560 a 750), ungrokking en el paso 1165 (de 1150 a 1180), exactitud de prueba del 3 % (del 1 al 4 %) en el paso 2500, exactitud de entrenamiento del 100 %. Diez semillas de cada tipo, en el paso 6000: recortadas a 280, 73 % (del 61 al 76 %), y aún cambiando despacio; recortadas a 400, 98 % (del 98 al 99 %). Sin decaimiento de pesos ni siquiera llega a hacer grokking (lección 3), así que no hay nada que perder: una buena trampa.',
    questions: [
      {
        ask: '¿Qué se le dijo a la red que fuera falso?',
        answer: 'Nada. Todas sus respuestas, hasta el final, son verdaderas.',
      },
      {
        ask: '¿Por qué no importa que ya acertara?',
        answer:
          'Las dos maneras de responder aciertan en los 100 ejemplos, así que la pérdida no las distingue. El decaimiento de pesos sí.',
      },
      {
        ask: '¿Cuántos ejemplos bastarían para que se quedara?',
        answer:
          'En algún punto entre 200 y 340 cambia, poco a poco. La clase puede buscarlo: así se llega a la lección 6.',
      },
    ],
    misconceptions: [
      '«Olvidó porque veía demasiado pocos ejemplos para recordarlos». Con 400 se quedó en el 98 %; y con los pares que perdió nunca había entrenado.',
      '«El cambio confundió al optimizador». Si el optimizador empieza de cero también pasa, un poco más tarde (docs/measurements.md).',
    ],
  },
};
