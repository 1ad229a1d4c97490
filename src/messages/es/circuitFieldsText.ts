import type { Messages } from '../messages';

export const circuitFieldsText: Messages['circuitFields'] = {
  generalising: {
    label: 'mejor generalización',
    help: 'Ingrediente 1: solo Gen acierta en los ejemplos de prueba. Sin él, allí fallan las dos tablas.',
  },
  efficiency: {
    label: 'mejor eficiencia',
    help: 'Ingrediente 2: Gen necesita menos norma de los parámetros para el mismo logit. Sin él, P_gen es el doble de P_mem.',
  },
  slowness: {
    label: 'aprendizaje más lento',
    help: 'Ingrediente 3: Gen se aprende más despacio. Sin él, Gen parte de los mismos factores que Mem.',
  },
  pGen: {
    label: 'Gen, coste P',
    help: 'P_gen: la norma de los parámetros que Gen necesita para un peso de 1. Cuanto menor, más eficiente.',
  },
  pMem: {
    label: 'Mem, coste P',
    help: 'P_mem: la norma de los parámetros que Mem necesita para un peso de 1. Subiría con más ejemplos de entrenamiento.',
  },
  kappa: {
    label: 'κ',
    help: 'La norma crece como peso^(1/κ), igual que en un MLP de κ capas. Desde 2, solo sobrevive un circuito.',
  },
  alpha: {
    label: 'α',
    help: 'Con qué fuerza el decaimiento de pesos reduce la norma. Con 0, nada favorece al circuito eficiente.',
  },
  convention: {
    label: 'El decaimiento es',
    help: 'El artículo usa las dos formas: α en la fórmula del apéndice C y α/2 en el apéndice D.',
    options: { displayed: 'α · norma²', halved: 'α/2 · norma²' },
  },
  learningRate: {
    label: 'Tasa de aprendizaje',
    help: 'Cuánto avanza cada paso del descenso de gradiente. Si es demasiado grande, los pesos dan saltos.',
  },
  genFirst: {
    label: 'Gen, primer factor',
    help: 'El valor inicial del primer factor del peso de Gen.',
  },
  genSecond: {
    label: 'Gen, segundo factor',
    help: 'El valor inicial del segundo factor del peso de Gen. Cerca de 0, Gen se aprende despacio.',
  },
  memFirst: {
    label: 'Mem, primer factor',
    help: 'El valor inicial del primer factor del peso de Mem.',
  },
  memSecond: {
    label: 'Mem, segundo factor',
    help: 'El valor inicial del segundo factor del peso de Mem. Si es grande, Mem se aprende deprisa.',
  },
  q: {
    label: 'q',
    help: 'Cuántas respuestas posibles hay; p en la aritmética modular.',
  },
  steps: {
    label: 'Pasos',
    help: 'Cuántos pasos del descenso de gradiente se simulan.',
  },
};
