import { checkField } from '../run/checkField';
import type { Problem } from '../run/problem';
import { unknownSettingProblem } from '../run/unknownSetting';
import { CIRCUIT_PATHS, circuitFieldAt, isCircuitPath, PAPER_CIRCUITS } from './circuitFields';
import type { CircuitSetup } from './circuitSetup';

/** What came of a list of settings: always a setup that can run, and what had to be changed to get it. */
export interface ParsedCircuits {
  readonly setup: CircuitSetup;
  readonly problems: readonly Problem[];
}

/** The setup that `path=value` entries make of `base` (the paper's numbers). Nothing in them can throw. */
export function parseCircuits(
  entries: Iterable<readonly [string, string | number]>,
  base: CircuitSetup = PAPER_CIRCUITS,
): ParsedCircuits {
  const problems: Problem[] = [];
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
