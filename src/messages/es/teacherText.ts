import type { Messages } from '../messages';

export const teacherText: Messages['teacher'] = {
  story: ({ lessons, minutes }) =>
    `${lessons} lecciones, ${minutes} minutos en total. Cada una se entiende por sí sola; juntas cuentan la historia del artículo. Los minutos incluyen lo que se habla; las ejecuciones tardan segundos en un portátil con dos núcleos y sin tarjeta gráfica: Pequeño da allí unos mil pasos por segundo. Una máquina más lenta muestra las mismas curvas, más tarde.`,
  advice:
    'Deja que la clase prediga antes de ejecutar y que pruebe variantes después. Las cifras de abajo se midieron con diez semillas en una sola máquina; otro dispositivo redondea de otro modo, y una ejecución puede adelantarse o retrasarse entonces hasta una décima parte. Con {seed}, en los ajustes, cada mesa de la clase tiene una ejecución propia.',
  print: 'Imprimir',
  lessonTakes: ({ lesson, minutes }) => `${lesson} · ${minutes}`,
  preparation: 'Preparación',
  prediction: 'Predicción',
  expect: 'Qué esperar',
  questions: 'Preguntas',
  misconceptions: 'Ideas equivocadas',
  open: ({ number }) => `Abrir la lección ${number}`,
};
