import { defineMessages } from '../said';
/** The settings of the two-circuit simulation, by their names in the code. */
export const circuitFieldsText = defineMessages('circuitFields', {
  generalising: {
    label: 'better generalisation',
    help: 'Ingredient 1: only Gen is right on test examples. Without it, both tables are wrong there.',
  },
  efficiency: {
    label: 'better efficiency',
    help: 'Ingredient 2: Gen needs less parameter norm for the same logit. Without it, P_gen is twice P_mem.',
  },
  slowness: {
    label: 'slower learning',
    help: 'Ingredient 3: Gen is learned more slowly. Without it, Gen starts from the same factors as Mem.',
  },
  pGen: {
    label: 'Gen, cost P',
    help: 'P_gen: the parameter norm that Gen needs for a weight of 1. Lower is more efficient.',
  },
  pMem: {
    label: 'Mem, cost P',
    help: 'P_mem: the parameter norm that Mem needs for a weight of 1. More training examples would raise it.',
  },
  kappa: {
    label: 'κ',
    help: 'Norm grows as weight^(1/κ), as in an MLP of κ layers. From 2 on, only one circuit survives.',
  },
  alpha: {
    label: 'α',
    help: 'How hard weight decay pulls the norm down. At 0 nothing prefers the efficient circuit.',
  },
  convention: {
    label: 'Weight decay is',
    help: 'The paper has it both ways: α in the formula of appendix C, α/2 in appendix D.',
    options: { displayed: 'α · norm²', halved: 'α/2 · norm²' },
  },
  learningRate: {
    label: 'Learning rate',
    help: 'How far each step of gradient descent goes. Too large and the weights jump about.',
  },
  genFirst: {
    label: 'Gen, first factor',
    help: 'Where the first factor of Gen’s weight starts.',
  },
  genSecond: {
    label: 'Gen, second factor',
    help: 'Where the second factor of Gen’s weight starts. Near 0, Gen is learned slowly.',
  },
  memFirst: {
    label: 'Mem, first factor',
    help: 'Where the first factor of Mem’s weight starts.',
  },
  memSecond: {
    label: 'Mem, second factor',
    help: 'Where the second factor of Mem’s weight starts. Large, and Mem is learned fast.',
  },
  q: {
    label: 'q',
    help: 'How many answers there are to choose from; p in modular arithmetic.',
  },
  steps: {
    label: 'Steps',
    help: 'How many steps of gradient descent are simulated.',
  },
});
