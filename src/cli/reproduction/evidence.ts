import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sweepCsvNoteText, sweepCsvProblemText } from '../../messages/wording/sweepProblems';
import { readSweepCsv } from '../../run/sweep/sweepCsv';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { UsageError } from '../arguments/usageError';
import {
  CIRCUIT_VARIANT_NAMES,
  type CircuitVariant,
  type SimulatedVariant,
  simulateVariant,
} from './circuitVariants';
import { readExperiments, type SavedExperiments } from './experimentFiles';
import { STUDY_NAMES, type StudyName } from './sweepStudies';

/** Everything that the report is drawn from. */
export interface Evidence {
  readonly experiments: SavedExperiments;
  readonly sweeps: Readonly<Record<StudyName, readonly SweepRow[]>>;
  readonly circuits: Readonly<Record<CircuitVariant, SimulatedVariant>>;
  /** All three ingredients until the weights have converged. */
  readonly circuitLimitRun: SimulatedVariant;
}

const STEPS = 30_000;
const LONG_STEPS = 400_000;

/** The rows of a sweep's file; an empty list where there is none. */
async function sweepRows(folder: string, study: StudyName): Promise<readonly SweepRow[]> {
  const path = join(folder, `${study}.csv`);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return [];
  const read = readSweepCsv(text);
  if (!read.ok) throw new UsageError(`${path} ${sweepCsvProblemText(read.problem)}.`);
  for (const note of read.value.notes) process.stderr.write(`${sweepCsvNoteText(path, note)}\n`);
  return read.value.rows.map(({ row }) => row);
}

/** Reads the CSV files of a folder, and simulates Section 3, which takes no time. */
export async function readEvidence(folder: string): Promise<Evidence> {
  const experiments = (await readExperiments(folder)) ?? { runs: [], curves: [] };
  const sweeps = await Promise.all(
    STUDY_NAMES.map(async (name) => [name, await sweepRows(folder, name)] as const),
  );
  const circuits = CIRCUIT_VARIANT_NAMES.map(
    (name) => [name, simulateVariant(name, STEPS)] as const,
  );
  return {
    experiments,
    sweeps: Object.fromEntries(sweeps) as Evidence['sweeps'],
    circuits: Object.fromEntries(circuits) as Evidence['circuits'],
    circuitLimitRun: simulateVariant('all', LONG_STEPS),
  };
}
