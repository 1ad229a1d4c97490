import { runFilesText } from '../../messages/en/runFiles';
import type { Lab } from '../../store/lab';
import { readRunFile } from '../../store/persistence/runFile/readRunFile';
import { RUN_FILE_BYTES, TOO_LARGE } from '../../store/persistence/runFile/runFile';

/** Letters of a file's name that a message repeats. */
const MAX_NAME_LETTERS = 60;

/** Shows the runs of files. Why one cannot be shown is a notice. */
export async function openRunFiles(lab: Lab, files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const name = file.name.slice(0, MAX_NAME_LETTERS);
    if (file.size > RUN_FILE_BYTES) {
      lab.refuseFile(name, runFilesText.cannotBeShown({ file: name, why: TOO_LARGE }));
      continue;
    }
    try {
      const read = readRunFile(await file.text(), name);
      if (read.kind === 'run') lab.openFile(read.file, name);
      else lab.refuseFile(name, read.message);
    } catch {
      lab.refuseFile(
        name,
        runFilesText.cannotBeShown({ file: name, why: runFilesText.unreadable }),
      );
    }
  }
}
