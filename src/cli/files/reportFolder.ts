import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../arguments/usageError';
import { cannotWrite } from './outputError';

/** The folder beside a report that holds its files: of the report's name without `.md`. */
export interface ReportFolder {
  readonly path: string;
  /** As the report calls it. */
  readonly name: string;
}

/** Makes the folder of a report where there is none. Errors: UsageError. */
export async function makeReportFolder(report: string): Promise<ReportFolder> {
  const name = basename(report, '.md');
  const path = join(dirname(report), name);
  await mkdir(path, { recursive: true }).catch((error) => {
    throw new UsageError(cannotWrite(path, error));
  });
  return { path, name };
}
