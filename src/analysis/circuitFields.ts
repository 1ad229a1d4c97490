import type { Field } from '../run/field';
import { choice, integer, real } from '../run/field';
import type { Setting } from '../run/settings';
import type { CircuitSetup } from './circuitSetup';
import { CONVENTIONS, PRESENCES } from './circuitSetup';

/** A setting of the simulation, with the value it has when nothing is said. */
export type CircuitField = Field & { readonly initial: Setting };

const ingredient = (label: string, help: string): CircuitField => ({
  ...choice(PRESENCES, { label, help }),
  initial: 'with',
});

const factor = (initial: number, label: string, help: string): CircuitField => ({
  ...real(0, 3, 'log', { label, help }),
  initial,
});

/**
 * Every setting of the two-circuit simulation: its range, its words and the paper's value (the table in appendix C). The
 * page's controls, its address and `lab simulate --set` are drawn from it.
 */
export const CIRCUIT_FIELDS = {
  generalising: ingredient(
    'better generalisation',
    'Ingredient 1: only Gen is right on test examples. Without it, both tables are wrong there.',
  ),
  efficiency: ingredient(
    'better efficiency',
    'Ingredient 2: Gen needs less parameter norm for the same logit. Without it, P_gen is twice P_mem.',
  ),
  slowness: ingredient(
    'slower learning',
    'Ingredient 3: Gen is learned more slowly. Without it, Gen starts from the same factors as Mem.',
  ),
  pGen: {
    ...real(0.1, 10, 'log', {
      label: 'Gen, cost P',
      help: 'P_gen: the parameter norm that Gen needs for a weight of 1. Lower is more efficient.',
    }),
    initial: 1,
  },
  pMem: {
    ...real(0.1, 10, 'log', {
      label: 'Mem, cost P',
      help: 'P_mem: the parameter norm that Mem needs for a weight of 1. More training examples would raise it.',
    }),
    initial: 2,
  },
  kappa: {
    ...real(0.25, 4, 'linear', {
      label: 'κ',
      help: 'Norm grows as weight^(1/κ), as in an MLP of κ layers. From 2 on, only one circuit survives.',
    }),
    stop: 0.05,
    initial: 1.2,
  },
  alpha: {
    ...real(0, 10, 'log', {
      label: 'α',
      help: 'How hard weight decay pulls the norm down. At 0 nothing prefers the efficient circuit.',
    }),
    initial: 0.005,
  },
  convention: {
    ...choice(
      CONVENTIONS,
      {
        label: 'Weight decay is',
        help: 'The paper has it both ways: α in the formula of appendix C, α/2 in appendix D.',
      },
      { displayed: 'α · norm²', halved: 'α/2 · norm²' },
    ),
    initial: 'displayed',
  },
  learningRate: {
    ...real(1e-4, 10, 'log', {
      label: 'Learning rate',
      help: 'How far each step of gradient descent goes. Too large and the weights jump about.',
    }),
    initial: 0.01,
  },
  genFirst: factor(0, 'Gen, first factor', 'Where the first factor of Gen’s weight starts.'),
  genSecond: factor(
    0.005,
    'Gen, second factor',
    'Where the second factor of Gen’s weight starts. Near 0, Gen is learned slowly.',
  ),
  memFirst: factor(0, 'Mem, first factor', 'Where the first factor of Mem’s weight starts.'),
  memSecond: factor(
    1,
    'Mem, second factor',
    'Where the second factor of Mem’s weight starts. Large, and Mem is learned fast.',
  ),
  q: {
    ...integer(3, 1000, 'linear', {
      label: 'q',
      help: 'How many answers there are to choose from; p in modular arithmetic.',
    }),
    initial: 113,
  },
  steps: {
    ...integer(1, 10_000_000, 'log', {
      label: 'Steps',
      help: 'How many steps of gradient descent are simulated.',
    }),
    initial: 30_000,
  },
} as const satisfies Record<keyof CircuitSetup, CircuitField>;

export type CircuitPath = keyof typeof CIRCUIT_FIELDS;
export const CIRCUIT_PATHS = Object.keys(CIRCUIT_FIELDS) as CircuitPath[];

/** A field by its path, typed as any field. */
export const circuitFieldAt = (path: CircuitPath): CircuitField => CIRCUIT_FIELDS[path];

export const isCircuitPath = (path: string): path is CircuitPath =>
  Object.hasOwn(CIRCUIT_FIELDS, path);

/** The paper's numbers. */
export const PAPER_CIRCUITS = Object.fromEntries(
  CIRCUIT_PATHS.map((path) => [path, circuitFieldAt(path).initial]),
) as unknown as CircuitSetup;
