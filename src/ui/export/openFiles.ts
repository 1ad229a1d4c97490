import { failed } from '../../run/result';
import { SWEEP_COLUMNS, type SweepCsv } from '../../run/sweep/sweepCsv';
import type { Lab } from '../../store/lab';
import type { PageUrl } from '../app/pageUrl';
import type { ViewName } from '../app/views';
import { bringSweep, type SweepPart } from '../sweeps/broughtSweeps';
import { readInWorker } from './readInWorker';

/** Letters of a file's name that a message repeats. */
const MAX_NAME_LETTERS = 60;

/** Problems of files of which nothing is known: they may well be sweeps. */
const NEVER_SEEN: readonly string[] = ['reader-not-loaded', 'unreadable'];

/** The view that has each part of the address. */
const VIEW_OF_PART: Readonly<Record<SweepPart, ViewName>> = {
  sweep: 'critical',
  norms: 'efficiency',
};

/**
 * The view of a sweep: runs on random labels are there to compare norms, and so are those of a file that is named as the page names the
 * other half of such a comparison. What cannot be told is shown where the person is, if that is a view of sweeps.
 */
function partOfSweep(file: string, sweep: SweepCsv | undefined, shown: ViewName): SweepPart {
  const rows = sweep?.rows ?? [];
  if (rows.some(({ row }) => row.config.task.labels === 'random')) return 'norms';
  if (rows.some(({ row }) => row.protocol === 'ungrok')) return 'sweep';
  if (/generalising/i.test(file)) return 'norms';
  return !sweep && shown === 'efficiency' ? 'norms' : 'sweep';
}

/**
 * Shows what is in files, each where it belongs. Why one cannot be shown is a notice there, or in the view of sweeps that asked for the
 * file of one.
 */
export async function openFiles(
  lab: Lab,
  address: PageUrl,
  files: Iterable<File>,
  askedBy?: SweepPart,
): Promise<void> {
  for (const file of files) {
    const name = file.name.slice(0, MAX_NAME_LETTERS);
    const read = await readInWorker(file);
    if (!read.ok && askedBy && !NEVER_SEEN.includes(read.problem.code)) {
      const values = { column: SWEEP_COLUMNS[0] ?? '' };
      bringSweep(askedBy, { file: name, read: failed({ code: 'missing-column', values }) });
      continue;
    }
    if (!read.ok) lab.refuseFile(name, read.problem);
    else if (read.value.kind === 'run') lab.openFile(read.value.run, name, read.value.phase);
    else if (read.value.kind === 'metrics') lab.openMetrics(read.value.runs);
    else {
      const { sweep } = read.value;
      const { view } = address.parts.getState();
      const part = partOfSweep(file.name, sweep.ok ? sweep.value : undefined, view);
      bringSweep(part, { file: name, read: sweep });
      address.go(VIEW_OF_PART[part]);
      continue;
    }
    address.go('lab');
  }
}
