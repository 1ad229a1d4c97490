import { PHASE_NAMES, type PhaseName } from '../../run/phaseWords';
import { ENGINE_NAMES } from '../../run/runConfig';
import type { Mark } from '../labState';
import { isCount, isRecord } from './isRecord';
import { readSavedConfig } from './readConfig';
import { readSavedMark } from './readMark';
import type { RunSummary } from './savedRun';

const MAX_MARKS = 10_000;
const ENGINES: readonly unknown[] = ENGINE_NAMES.filter(
  (name) => name !== 'auto' && name !== 'tfjs',
);

const isTime = (value: unknown): value is number => Number.isFinite(value);

/** The facts of a run in something that was kept; undefined where they cannot be those of one. Takes over nothing else. */
export function readSummary(kept: unknown): RunSummary | undefined {
  if (!isRecord(kept)) return undefined;
  const { id, beganAt, writtenAt, branchedAt, step, checkpointStep, rows, bytes } = kept;
  const { engine, phase, testAccuracy, isOpen } = kept;
  const [began, inForce, controls] = [kept.began, kept.inForce, kept.controls].map(readSavedConfig);
  if (typeof id !== 'string' || !began || !inForce || !controls) return undefined;
  if (!isTime(beganAt) || !isTime(writtenAt)) return undefined;
  if (!isCount(step) || !isCount(checkpointStep) || !isCount(rows) || !isCount(bytes)) {
    return undefined;
  }
  if (branchedAt !== undefined && !isCount(branchedAt)) return undefined;
  if (engine !== undefined && !ENGINES.includes(engine)) return undefined;
  if (!PHASE_NAMES.includes(phase as PhaseName)) return undefined;
  if (typeof testAccuracy !== 'number' || typeof isOpen !== 'boolean') return undefined;
  if (!Array.isArray(kept.marks) || kept.marks.length > MAX_MARKS) return undefined;
  const marks = kept.marks.map(readSavedMark);
  if (marks.includes(undefined)) return undefined;
  return {
    id,
    beganAt,
    writtenAt,
    began,
    inForce,
    controls,
    branchedAt,
    marks: marks as Mark[],
    engine: engine as RunSummary['engine'],
    step,
    checkpointStep,
    rows,
    bytes,
    phase: phase as PhaseName,
    testAccuracy,
    isOpen,
  };
}
