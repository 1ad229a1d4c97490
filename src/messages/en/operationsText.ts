import { defineMessages } from '../said';

/** Operations to learn that take a word beside their formula, by their names in the code. */
export const operationsText = defineMessages('operations', {
  divideOrSubtract: 'x / y if y is odd, else x − y',
  s5Product: 'x · y in S5',
  s5Conjugate: 'x · y · x⁻¹ in S5',
  s5Sandwich: 'x · y · x in S5',
});
