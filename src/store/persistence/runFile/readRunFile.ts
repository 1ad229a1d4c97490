import { failed, ok, type Result } from '../../../run/result';
import type { RunEngine } from '../../runs/runStory';
import { SAVED_ENGINES } from '../readSavedRun';
import { checked, FileFault } from './checkedJson';
import { readColumns } from './readColumns';
import { readStory } from './readStory';
import {
  NOTE_LENGTH,
  RUN_FILE_BYTES,
  RUN_FILE_FORMAT,
  RUN_FILE_VERSION,
  type RunFile,
} from './runFile';
import type { RunFileProblem } from './runFileProblems';

/** The depth of objects and arrays in a JSON text, without parsing it: what is too deep could overflow a parser's stack. */
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

/** A run's file has three levels. */
const MAX_DEPTH = 8;

/** Whether lists and objects are nested deeper than any file that is read here. */
export const isTooDeep = (text: string): boolean => jsonDepth(text) > MAX_DEPTH;
const MAX_VERSION = 1_000_000;
const MAX_LABEL_LETTERS = 200;

function parseJson(text: string): unknown {
  if (text.length > RUN_FILE_BYTES) {
    throw new FileFault({ code: 'too-large', values: { bytes: RUN_FILE_BYTES } });
  }
  if (isTooDeep(text)) throw new FileFault({ code: 'too-deep', values: {} });
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault({ code: 'not-json', values: {} });
  }
}

function readEngine(json: unknown): RunEngine | undefined {
  if (json === null) return undefined;
  const { name, label } = checked.object(['engine'], json);
  return {
    name: checked.oneOf(['engine', 'name'], name, SAVED_ENGINES),
    label: checked.text(['engine', 'label'], label, MAX_LABEL_LETTERS),
  };
}

function readJson(text: string): RunFile {
  const json = parseJson(text);
  const isRun =
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    json.format === RUN_FILE_FORMAT;
  if (!isRun) throw new FileFault({ code: 'not-a-run', values: { format: RUN_FILE_FORMAT } });
  const file: Readonly<Record<string, unknown>> = { ...json };
  const version = checked.whole(['version'], file.version, 1, MAX_VERSION);
  if (version > RUN_FILE_VERSION) throw new FileFault({ code: 'newer', values: { version } });
  return {
    run: {
      ...readStory(file),
      columns: readColumns(file.metrics),
      engine: readEngine(file.engine),
    },
    note: checked.text(['note'], file.note, NOTE_LENGTH),
  };
}

/** Reads the text of a run's file, and trusts nothing in it. */
export function readRunFile(text: string): Result<RunFile, RunFileProblem> {
  try {
    return ok(readJson(text));
  } catch (reason) {
    if (!(reason instanceof FileFault)) throw reason;
    return failed(reason.problem);
  }
}
