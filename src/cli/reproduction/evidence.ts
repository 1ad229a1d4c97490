import type { SweepRow } from '../../run/sweep/sweepRow';
import { type CircuitRunRow, readCircuitRuns } from './circuitRuns';
import {
  CIRCUIT_VARIANT_NAMES,
  type CircuitVariant,
  type SimulatedVariant,
  simulateVariant,
} from './circuitVariants';
import { readExperiments, type SavedExperiments } from './experimentFiles';
import { studyRows } from './studyFiles';
import { STUDY_NAMES, type StudyName } from './sweepStudies';

/** Everything that the report is drawn from. */
export interface Evidence {
  readonly experiments: SavedExperiments;
  readonly sweeps: Readonly<Record<StudyName, readonly SweepRow[]>>;
  /** Figure 9. */
  readonly circuitRuns: readonly CircuitRunRow[];
  readonly circuits: Readonly<Record<CircuitVariant, SimulatedVariant>>;
  /** All three ingredients until the weights have converged. */
  readonly circuitLimitRun: SimulatedVariant;
}

const STEPS = 30_000;
const LONG_STEPS = 400_000;

/** Reads the CSV files of a folder, and simulates Section 3, which takes no time. */
export async function readEvidence(folder: string): Promise<Evidence> {
  const experiments = (await readExperiments(folder)) ?? { runs: [], curves: [] };
  const sweeps = await Promise.all(
    STUDY_NAMES.map(async (name) => [name, await studyRows(folder, name)] as const),
  );
  const circuits = CIRCUIT_VARIANT_NAMES.map(
    (name) => [name, simulateVariant(name, STEPS)] as const,
  );
  return {
    experiments,
    circuitRuns: await readCircuitRuns(folder),
    sweeps: Object.fromEntries(sweeps) as Evidence['sweeps'],
    circuits: Object.fromEntries(circuits) as Evidence['circuits'],
    circuitLimitRun: simulateVariant('all', LONG_STEPS),
  };
}
