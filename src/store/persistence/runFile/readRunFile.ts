import { runFilesText } from '../../../messages/en/runFiles';
import { ENGINE_NAMES } from '../../../run/config/runConfig';
import type { RunEngine } from '../../runs/runStory';
import { checked, FileProblem } from './checkedJson';
import { readColumns } from './readColumns';
import { readStory } from './readStory';
import {
  NOTE_LENGTH,
  RUN_FILE_BYTES,
  RUN_FILE_FORMAT,
  RUN_FILE_VERSION,
  type RunFile,
  TOO_LARGE,
} from './runFile';

/** How deep objects and arrays of a JSON text lie in each other, without reading it: what is too deep could overflow a reader. */
function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (isText) {
      if (letter === '\\') i++;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth);
    else if (letter === '}' || letter === ']') depth--;
  }
  return deepest;
}

/** A run, or why there is none: one plain sentence that names the file and the field. */
export type ReadRunFile =
  | { readonly kind: 'run'; readonly file: RunFile }
  | { readonly kind: 'problem'; readonly message: string };

const messages = runFilesText;

/** A run's file has three levels. */
const MAX_DEPTH = 8;
const MAX_VERSION = 1_000_000;

function parseJson(text: string): unknown {
  if (text.length > RUN_FILE_BYTES) {
    throw new FileProblem(TOO_LARGE);
  }
  if (jsonDepth(text) > MAX_DEPTH) throw new FileProblem(messages.tooDeep);
  try {
    return JSON.parse(text);
  } catch {
    throw new FileProblem(messages.notJson);
  }
}

function readEngine(json: unknown): RunEngine | undefined {
  if (json === null) return undefined;
  const { name, label } = checked.object('engine', json);
  const names = ENGINE_NAMES.filter((each) => each !== 'auto' && each !== 'tfjs');
  return {
    name: checked.oneOf('engine.name', name, names),
    label: checked.text('engine.label', label, 200),
  };
}

function readJson(text: string): RunFile {
  const json = parseJson(text);
  const isRun =
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    json.format === RUN_FILE_FORMAT;
  if (!isRun) throw new FileProblem(messages.noRun({ format: RUN_FILE_FORMAT }));
  const file: Readonly<Record<string, unknown>> = { ...json };
  const version = checked.whole('version', file.version, 1, MAX_VERSION);
  if (version > RUN_FILE_VERSION) {
    throw new FileProblem(messages.newer({ version }));
  }
  return {
    run: {
      ...readStory(file),
      columns: readColumns(file.metrics),
      engine: readEngine(file.engine),
    },
    note: checked.text('note', file.note, NOTE_LENGTH),
  };
}

/** Reads the text of a run's file. Believes nothing in it, and never throws. */
export function readRunFile(text: string, fileName: string): ReadRunFile {
  try {
    return { kind: 'run', file: readJson(text) };
  } catch (reason) {
    if (!(reason instanceof FileProblem)) throw reason;
    return {
      kind: 'problem',
      message: messages.cannotBeShown({ file: fileName, why: reason.message }),
    };
  }
}
