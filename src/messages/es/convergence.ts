import type { Messages } from '../messages';

export const convergenceText: Messages['convergence'] = {
  rule: ({ times, points, percent }) =>
    `Una ejecución ha convergido cuando, durante la última mitad de sus pasos, y durante ${times} / (tasa de aprendizaje × decaimiento de pesos) pasos como mínimo, su exactitud de prueba no se ha movido más de ${points} puntos, ni su norma de los pesos más de un ${percent}.`,
};
