import { checkField } from '../../../run/config/checkField';
import { FIELDS, type FieldPath, fieldAt, isFieldPath } from '../../../run/config/fields';
import { LIVE_PATHS } from '../../../run/config/liveSettings';
import { parseConfig } from '../../../run/config/parseConfig';
import { PRESET_NAMES } from '../../../run/config/presets';
import { type SettingProblem, unknownSettingProblem } from '../../../run/config/problem';
import type { RunConfig } from '../../../run/config/runConfig';
import type { Setting } from '../../../run/config/settings';
import { pairCount } from '../../../tasks/pairs';
import type { Mark, RunStory } from '../../runs/runStory';
import { MAX_MARKS } from '../readSavedRun';
import { checked, refusePart, refuseValue } from './checkedJson';
import type { FilePlace } from './runFileProblems';

const LAST_STEP = FIELDS.maxSteps.max;
const MAX_SETTING_LETTERS = 100;
/** Letters of an unknown setting that a problem repeats. */
const MAX_NAME_LETTERS = 40;

/** Nothing is used instead of a wrong setting: the file is not read. */
const refuseSetting = (place: FilePlace, problem: SettingProblem): never =>
  refusePart(place, { code: 'wrong-setting', values: { problem } });

/** A setting as it stands in JSON. */
function readSetting(place: FilePlace, value: unknown): Setting {
  return typeof value === 'number' ? value : checked.text(place, value, MAX_SETTING_LETTERS);
}

function readConfig(preset: unknown, settings: unknown): RunConfig {
  const entries = Object.entries(checked.object(['settings'], settings)).map(([path, value]) => {
    if (!isFieldPath(path))
      return refuseSetting([], unknownSettingProblem(path.slice(0, MAX_NAME_LETTERS)));
    return [path, String(readSetting(['settings', path], value))] as const;
  });
  const name = checked.oneOf(['preset'], preset, PRESET_NAMES);
  const { config, problems } = parseConfig([['preset', name], ...entries]);
  const [problem] = problems;
  return problem ? refuseSetting([], problem) : config;
}

function readMark(json: unknown, i: number): Mark {
  const place = ['changes', i];
  const mark = checked.object(place, json);
  const path: FieldPath = checked.oneOf([...place, 'path'], mark.path, Object.values(LIVE_PATHS));
  const value = (key: 'from' | 'value') => {
    const raw = readSetting([...place, key], mark[key]);
    const { value: read, problem } = checkField(path, fieldAt(path), raw, raw);
    return problem ? refuseSetting([...place, key], problem) : read;
  };
  const afresh = checked.boolean([...place, 'afresh'], mark.afresh);
  const isCut = mark.isCut !== undefined && checked.boolean([...place, 'isCut'], mark.isCut);
  return {
    step: checked.whole([...place, 'step'], mark.step, 0, LAST_STEP),
    path,
    from: value('from'),
    value: value('value'),
    afresh,
    ...(isCut ? { isCut } : {}),
  };
}

/** The changes of a run, whose steps ascend, and none of which takes more examples than its task has pairs. */
function readMarks(json: unknown, { task }: RunConfig): Mark[] {
  const marks = checked.list(['changes'], json, MAX_MARKS).map(readMark);
  const pairs = pairCount(task.op, task.p);
  marks.forEach(({ step, path, from, value }, i) => {
    const after = marks[i - 1]?.step ?? 0;
    if (step < after) {
      refuseValue(['changes', i, 'step'], { code: 'ascending-step', values: { after } }, step);
    }
    if (path !== 'task.trainExamples') return;
    for (const [key, asked] of Object.entries({ from, value })) {
      if (Number(asked) <= pairs) continue;
      const values = { pairs, asked };
      refuseSetting(['changes', i, key], { field: path, code: 'too-many-examples', values });
    }
  });
  return marks;
}

/** How the run of a file came to be what it is. Throws a FileFault. */
export function readStory(file: Readonly<Record<string, unknown>>): RunStory {
  const began = readConfig(file.preset, file.settings);
  return {
    began,
    branchedAt:
      file.branchedAt === null
        ? undefined
        : checked.whole(['branchedAt'], file.branchedAt, 0, LAST_STEP),
    marks: readMarks(file.changes, began),
  };
}
