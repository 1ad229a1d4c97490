import type { LessonTexts } from '../../lesson';

const SIZES = [240, 300, 340, 380, 440, 520] as const;
const ENDS = SIZES.map((size) => `${size}: {d${size}.testAccuracy}`).join('; ');

export const criticalSize: LessonTexts = {
  title: 'En busca del tamaño crítico',
  learn: 'Cómo se pone a prueba una predicción de la clase con un puñado de ejecuciones.',
  runs: Object.fromEntries(SIZES.map((size) => [`d${size}`, `${size} ejemplos de entrenamiento`])),
  setUp: [
    'Con 205 [ejemplos de entrenamiento|training example], la red solo [memorizó|memorise]. Con 616 [hizo grokking|grokking]. En medio, memorizar llega a ser menos [eficiente|efficiency] que generalizar: en el [tamaño crítico|D_crit], $D_{crit}$.',
    'Entrenamos seis redes con distintos tamaños del [conjunto de entrenamiento|training set], y todo lo demás igual, durante 5000 [pasos|step] cada una. De cada una preguntamos cuál es al final su [exactitud de prueba|test accuracy].',
    'En algún punto supera la mitad. Esa es nuestra marca del tamaño crítico en estas ejecuciones: una marca sencilla, para la que basta con mirar la gráfica.',
  ],
  ask: '¿A partir de cuántos ejemplos de entrenamiento acabará la exactitud de prueba en la mitad o por encima? Que cada cual diga un número, de 200 a 600.',
  observe: [
    'Seis ejecuciones van una detrás de otra; cada una se queda en la gráfica cuando empieza la siguiente, y la lista que hay encima de la gráfica las nombra.',
    'Fíjate en dos cosas: lo alta que acaba la exactitud de prueba y, donde sube, cuánto tarda.',
  ],
  outcomes: {
    clean: {
      saw: `Exactitud de prueba al final, según los ejemplos de entrenamiento: ${ENDS}. Subió con el tamaño del conjunto de entrenamiento.`,
    },
    mixed: {
      saw: `Exactitud de prueba al final, según los ejemplos de entrenamiento: ${ENDS}. No siempre le fue mejor al conjunto de entrenamiento mayor, así que estas ejecuciones dejan un intervalo.`,
    },
    allOver: { saw: `Todas acabaron en la mitad o por encima: ${ENDS}.` },
    allUnder: { saw: `Todas acabaron por debajo de la mitad: ${ENDS}.` },
  },
  explain: [
    'El cambio no es un escalón: en medio, las redes no acaban ni abajo ni arriba. El artículo lo llama [semi-grokking]: cerca del tamaño crítico las dos maneras son más o menos igual de [eficientes|efficiency], y ninguna se lo lleva todo.',
    'Donde hacen grokking, tardan más cuanto más cerca están del tamaño crítico: ahí $C_{gen}$ tiene ventaja, pero pequeña.',
    'Seis ejecuciones de una sola [semilla|seed] dan un intervalo, no un número. Otra semilla tiene otro conjunto de pares, y el intervalo puede moverse. Más tamaños, más semillas y ejecuciones más largas lo estrechan.',
  ],
  vary: [
    '320 ejemplos de entrenamiento: entre dos de los seis',
    '340, y cuatro veces más tiempo',
    'Otra semilla con 340',
    'Buscar el tamaño crítico con muchas ejecuciones y semillas',
  ],
  teacher: {
    preparation:
      'Las lecciones 1, 2 y 4. Recoge los números antes de ejecutar, en voz alta o en papel; los nombres son opcionales y no salen de esta página. Con dos núcleos, las seis ejecuciones tardan alrededor de medio minuto.',
    expect:
      'Diez semillas de cada tamaño, exactitud de prueba en el paso 5000, mediana e intervalo. 240: 4 % (del 2 al 5 %). 300: 24 % (del 15 al 32 %). 340: 70 % (del 57 al 79 %). 380: 94 % (del 90 al 96 %), tres de diez hicieron grokking. 440: 99 %, grokking en el paso 1530 (de 1470 a 1900). 520: 100 %, en el paso 985 (de 900 a 1330). Así que la mitad queda entre 300 y 340 para cada una de las diez semillas. 320: 40 % (del 20 al 54 %). Las ejecuciones con 340 se estabilizaron entre el 70 y el 90 % hacia el paso 20.000, y cinco que se siguieron hasta el paso 80.000 ahí se quedaron.',
    questions: [
      {
        ask: '¿Es la mitad la marca correcta?',
        answer:
          'Es una elección. Con el 95 % como marca, el tamaño sería de unos 380 a 440. El tamaño crítico del artículo es aquel en que los dos circuitos son igual de eficientes; en la exactitud se nota.',
      },
      {
        ask: '¿Lo movería un entrenamiento más largo?',
        answer:
          'Quizá un poco: las ejecuciones de en medio suben despacio. Con 300 ejemplos, diez semillas habían llegado a entre el 20 y el 37 % en el paso 8000.',
      },
      {
        ask: '¿Qué cambiarías para tener una respuesta más precisa?',
        answer:
          'Tamaños entre 300 y 340, varias semillas de cada uno, y ejecuciones que se hayan estabilizado.',
      },
    ],
    misconceptions: [
      '«Por debajo del tamaño crítico la red es demasiado tonta». Es la misma red; con pocos ejemplos, memorizar es simplemente lo más barato.',
      '«Hay un único número exacto». Para una semilla y una marca dadas, sí; las semillas y las marcas difieren.',
    ],
  },
};
