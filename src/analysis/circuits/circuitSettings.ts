import { checkField } from '../../run/config/checkField';
import { choice, type Field, integer, real } from '../../run/config/field';
import { type SettingProblem, unknownSettingProblem } from '../../run/config/problem';
import type { Setting } from '../../run/config/settings';

/** Whether one of the paper's three ingredients is there. */
const PRESENCES = ['with', 'without'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Whether the weight-decay term is α‖θ‖² (appendix C as displayed) or α/2 ‖θ‖² (appendix D). */
const CONVENTIONS = ['displayed', 'halved'] as const;

/** Everything that decides a simulation of two circuits (Varma et al. 2023, section 3 and appendix C). */
export interface CircuitSetup {
  /** Classes. */
  readonly q: number;
  /** P: the parameter norm that each circuit needs for a weight of 1. */
  readonly pGen: number;
  readonly pMem: number;
  /** The norm of a circuit of weight w is |w|^(1/κ) · P, as in an MLP of κ layers. */
  readonly kappa: number;
  /** α, the strength of weight decay. */
  readonly alpha: number;
  readonly convention: (typeof CONVENTIONS)[number];
  /** A circuit's weight is the product of its two factors; these are where they start. */
  readonly genFirst: number;
  readonly genSecond: number;
  readonly memFirst: number;
  readonly memSecond: number;
  /** Of plain gradient descent. */
  readonly learningRate: number;
  readonly steps: number;
  /** Ingredient 1: Gen is right on test examples. Without: both tables are wrong there. */
  readonly generalising: Presence;
  /** Ingredient 2: Gen is more efficient. Without: P_gen is twice P_mem. */
  readonly efficiency: Presence;
  /** Ingredient 3: Gen is learned more slowly. Without: it starts from the factors of Mem. */
  readonly slowness: Presence;
}

/** A setting of the simulation, with the value it has by default. */
export type CircuitField = Field & { readonly initial: Setting };

const ingredient = (): CircuitField => ({ ...choice(PRESENCES), initial: 'with' });
const factor = (initial: number): CircuitField => ({ ...real(0, 3, 'log'), initial });

/**
 * Every setting of the two-circuit simulation: its range and the paper's value (the table in appendix C). The page's
 * controls, its address and `lab simulate --set` are drawn from it; labels are found by path (messages/wording/circuits.ts).
 */
export const CIRCUIT_FIELDS = {
  generalising: ingredient(),
  efficiency: ingredient(),
  slowness: ingredient(),
  pGen: {
    ...real(0.1, 10, 'log'),
    initial: 1,
  },
  pMem: {
    ...real(0.1, 10, 'log'),
    initial: 2,
  },
  kappa: {
    ...real(0.25, 4, 'linear'),
    stop: 0.05,
    initial: 1.2,
  },
  alpha: {
    ...real(0, 10, 'log'),
    initial: 0.005,
  },
  convention: {
    ...choice(CONVENTIONS),
    initial: 'displayed',
  },
  learningRate: {
    ...real(1e-4, 10, 'log'),
    initial: 0.01,
  },
  genFirst: factor(0),
  genSecond: factor(0.005),
  memFirst: factor(0),
  memSecond: factor(1),
  q: {
    ...integer(3, 1000, 'linear'),
    initial: 113,
  },
  steps: {
    ...integer(1, 10_000_000, 'log'),
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

/** What came of a list of settings: always a setup that can run, and what had to be changed to get it. */
export interface ParsedCircuits {
  readonly setup: CircuitSetup;
  readonly problems: readonly SettingProblem[];
}

/** The setup that `path=value` entries make of `base` (the paper's numbers). Nothing in them can throw. */
export function parseCircuits(
  entries: Iterable<readonly [string, string | number]>,
  base: CircuitSetup = PAPER_CIRCUITS,
): ParsedCircuits {
  const problems: SettingProblem[] = [];
  let setup = base;
  for (const [path, raw] of entries) {
    if (!isCircuitPath(path)) {
      problems.push(unknownSettingProblem(path));
      continue;
    }
    const { value, problem } = checkField(path, circuitFieldAt(path), raw, base[path]);
    setup = { ...setup, [path]: value };
    if (problem) problems.push(problem);
  }
  return { setup, problems };
}

/** What of a setup differs from the paper's numbers, as `path=value` entries; parseCircuits restores it from them. */
export const circuitEntries = (setup: CircuitSetup): [string, string][] =>
  CIRCUIT_PATHS.filter((path) => setup[path] !== PAPER_CIRCUITS[path]).map((path) => [
    path,
    String(setup[path]),
  ]);
