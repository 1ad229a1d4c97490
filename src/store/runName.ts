import { type FieldPath, fieldAt } from '../run/fields';
import { isPresetName, PRESETS, presetSettings } from '../run/presets';
import type { RunConfig } from '../run/runConfig';
import { configOf, settingAt } from '../run/settings';
import { fieldsInUse } from './fieldsInUse';
import type { RunStory } from './runStory';
import { settingWords } from './settingWords';

/** So many differences are told; of more, only how many. */
const TOLD = 4;

/** What makes no difference to what a run does is not told. */
const isTold = (path: FieldPath, config: RunConfig): boolean =>
  path !== 'speed' &&
  !path.startsWith('phases.') &&
  (path !== 'cut.trainExamples' || config.cut.step > 0);

function differences(config: RunConfig, other: RunConfig): string[] {
  const inUse = new Set([...fieldsInUse(config), ...fieldsInUse(other)]);
  return [...inUse]
    .filter((path) => isTold(path, config) && settingAt(config, path) !== settingAt(other, path))
    .map((path) => `${fieldAt(path).label} ${settingWords(path, settingAt(config, path))}`);
}

/** Of another preset, its name and what it was changed in. */
function settingsText(config: RunConfig, first: RunConfig): string {
  const { preset } = config;
  let told = differences(config, first);
  if (preset !== first.preset && isPresetName(preset)) {
    // The engine is about a machine, not about a preset.
    const itself = configOf(preset, { ...presetSettings(preset), engine: first.engine });
    told = [PRESETS[preset].label, ...differences(config, itself)];
  }
  const more = told.length - TOLD;
  return told.slice(0, TOLD).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Changes of the run itself, the one that its settings announce aside. */
const changesText = ({ began: { cut }, branchedAt = -1, marks }: RunStory): string =>
  marks
    .filter(({ step }) => step > branchedAt)
    .filter(({ step, value }) => step !== cut.step || value !== cut.trainExamples)
    .map(
      ({ path, value, step }) =>
        `, then ${fieldAt(path).label} ${settingWords(path, value)} at step ${step.toLocaleString('en-US')}`,
    )
    .join('');

/**
 * What a run is called beside `first`, the first of the runs on the charts: by how it differs, e.g. "Weight decay 0.3" or
 * "from step 400: Training examples 100".
 */
export function runName(run: RunStory, first: RunStory): string {
  const changes = changesText(run);
  const from =
    run.branchedAt === undefined ? '' : `from step ${run.branchedAt.toLocaleString('en-US')}`;
  if (run === first) return `First run${from && `, ${from}`}${changes}`;
  const settings = settingsText(run.began, first.began);
  if (settings === '') return `same settings${from && `, ${from}`}${changes}`;
  return `${from && `${from}: `}${settings}${changes}`;
}
