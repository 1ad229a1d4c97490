import { runFilesText } from '../../../messages/en/runFiles';
import { groupedNumber } from '../../../messages/format/numbers';
import { checkField } from '../../../run/config/checkField';
import { FIELDS, type FieldPath, fieldAt, isFieldPath } from '../../../run/config/fields';
import { LIVE_PATHS } from '../../../run/config/liveSettings';
import { parseConfig } from '../../../run/config/parseConfig';
import { PRESET_NAMES } from '../../../run/config/presets';
import type { Problem } from '../../../run/config/problem';
import { unknownSettingProblem } from '../../../run/config/problem';
import type { RunConfig } from '../../../run/config/runConfig';
import type { Setting } from '../../../run/config/settings';
import type { Mark, RunStory } from '../../runs/runStory';
import { checked, FileProblem } from './checkedJson';

const LAST_STEP = FIELDS.maxSteps.max;
const MAX_CHANGES = 10_000;
const MAX_SETTING_LENGTH = 100;

/** What is wrong with a setting, as the middle of a sentence. Nothing is used instead: the file is not read. */
const problemClause = ({ fault, message }: Problem) => (fault ?? message).replace(/\.$/, '');

/** A setting as it stands in JSON. */
function readSetting(field: string, value: unknown): Setting {
  return typeof value === 'number' ? value : checked.text(field, value, MAX_SETTING_LENGTH);
}

function readConfig(preset: unknown, settings: unknown): RunConfig {
  const entries = Object.entries(checked.object('settings', settings)).map(([path, value]) => {
    if (!isFieldPath(path))
      throw new FileProblem(problemClause(unknownSettingProblem(path.slice(0, 40))));
    return [path, String(readSetting(`settings.${path}`, value))] as const;
  });
  const name = checked.oneOf('preset', preset, PRESET_NAMES);
  const { config, problems } = parseConfig([['preset', name], ...entries]);
  const [problem] = problems;
  if (problem) throw new FileProblem(problemClause(problem));
  return config;
}

function readMark(json: unknown, i: number): Mark {
  const field = runFilesText.entry({ field: 'changes', entry: groupedNumber(i + 1) });
  const mark = checked.object(field, json);
  const path = checked.oneOf(`${field}, path`, mark.path, Object.values(LIVE_PATHS)) as FieldPath;
  const value = (key: 'from' | 'value') => {
    const raw = readSetting(`${field}, ${key}`, mark[key]);
    const { value: taken, problem } = checkField(path, fieldAt(path), raw, raw);
    if (problem) throw new FileProblem(`${field}, ${key}: ${problemClause(problem)}`);
    return taken;
  };
  for (const key of ['afresh', 'isCut'] as const) {
    const isThere = key === 'afresh' || mark[key] !== undefined;
    if (isThere && typeof mark[key] !== 'boolean') {
      throw new FileProblem(
        runFilesText.partMustBe({ field: `${field}, ${key}`, wanted: runFilesText.trueOrFalse }),
      );
    }
  }
  return {
    step: checked.whole(`${field}, step`, mark.step, 0, LAST_STEP),
    path,
    from: value('from'),
    value: value('value'),
    afresh: mark.afresh === true,
    ...(mark.isCut === true ? { isCut: true } : {}),
  };
}

/** How the run of a file came to be what it is. Throws a FileProblem. */
export const readStory = (file: Readonly<Record<string, unknown>>): RunStory => ({
  began: readConfig(file.preset, file.settings),
  branchedAt:
    file.branchedAt === null
      ? undefined
      : checked.whole('branchedAt', file.branchedAt, 0, LAST_STEP),
  marks: checked.list('changes', file.changes, MAX_CHANGES).map(readMark),
});
