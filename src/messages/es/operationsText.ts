import type { Messages } from '../messages';

export const operationsText: Messages['operations'] = {
  divideOrSubtract: 'x / y si y es impar; si no, x − y',
  s5Product: 'x · y en S5',
  s5Conjugate: 'x · y · x⁻¹ en S5',
  s5Sandwich: 'x · y · x en S5',
};
