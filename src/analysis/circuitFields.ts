import { circuitFieldsText } from '../messages/en/circuitFieldsText';
import type { Field } from '../run/field';
import { choice, integer, real } from '../run/field';
import type { Setting } from '../run/settings';
import type { CircuitSetup } from './circuitSetup';
import { CONVENTIONS, PRESENCES } from './circuitSetup';

/** A setting of the simulation, with the value it has when nothing is said. */
export type CircuitField = Field & { readonly initial: Setting };

const words = circuitFieldsText;
type FieldText = Parameters<typeof choice>[1];

const ingredient = (said: FieldText): CircuitField => ({
  ...choice(PRESENCES, said),
  initial: 'with',
});

const factor = (initial: number, said: FieldText): CircuitField => ({
  ...real(0, 3, 'log', said),
  initial,
});

/**
 * Every setting of the two-circuit simulation: its range, its words and the paper's value (the table in appendix C). The
 * page's controls, its address and `lab simulate --set` are drawn from it.
 */
export const CIRCUIT_FIELDS = {
  generalising: ingredient(words.generalising),
  efficiency: ingredient(words.efficiency),
  slowness: ingredient(words.slowness),
  pGen: {
    ...real(0.1, 10, 'log', words.pGen),
    initial: 1,
  },
  pMem: {
    ...real(0.1, 10, 'log', words.pMem),
    initial: 2,
  },
  kappa: {
    ...real(0.25, 4, 'linear', words.kappa),
    stop: 0.05,
    initial: 1.2,
  },
  alpha: {
    ...real(0, 10, 'log', words.alpha),
    initial: 0.005,
  },
  convention: {
    ...choice(CONVENTIONS, words.convention),
    initial: 'displayed',
  },
  learningRate: {
    ...real(1e-4, 10, 'log', words.learningRate),
    initial: 0.01,
  },
  genFirst: factor(0, words.genFirst),
  genSecond: factor(0.005, words.genSecond),
  memFirst: factor(0, words.memFirst),
  memSecond: factor(1, words.memSecond),
  q: {
    ...integer(3, 1000, 'linear', words.q),
    initial: 113,
  },
  steps: {
    ...integer(1, 10_000_000, 'log', words.steps),
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
