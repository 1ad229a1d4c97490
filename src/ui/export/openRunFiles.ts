import type { Lab } from '../../store/lab';
import { readRunFile } from '../../store/persistence/runFile/readRunFile';
import { RUN_FILE_BYTES } from '../../store/persistence/runFile/runFile';

/** Letters of a file's name that a message repeats. */
const MAX_NAME_LETTERS = 60;

/** Shows the runs of files. Why one cannot be shown is a notice. */
export async function openRunFiles(lab: Lab, files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const name = file.name.slice(0, MAX_NAME_LETTERS);
    if (file.size > RUN_FILE_BYTES) {
      lab.refuseFile(name, { code: 'too-large', values: { bytes: RUN_FILE_BYTES } });
      continue;
    }
    let text: string;
    try {
      text = await file.text();
    } catch {
      lab.refuseFile(name, { code: 'unreadable', values: {} });
      continue;
    }
    const read = readRunFile(text);
    if (read.ok) lab.openFile(read.value, name);
    else lab.refuseFile(name, read.problem);
  }
}
