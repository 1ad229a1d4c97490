import { runsText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { fieldLabel, presetLabel } from '../../messages/wording/settings';
import { isPresetName, presetSettings } from '../../run/config/presets';
import type { EngineName, RunConfig } from '../../run/config/runConfig';
import { configFromSettings } from '../../run/config/settings';
import type { RunStory } from '../../store/runs/runStory';
import { settingDifferences, settingValueText } from './settingText';

/** At most so many changes are named; of more, only their number. */
const MAX_LISTED = 4;
/** The same of changes while a run trained, which make it another run. */
const MAX_CHANGES = 20;

/** Differences as one text. */
function truncatedList(differences: readonly string[]): string {
  const more = differences.length - MAX_LISTED;
  const some = differences.slice(0, MAX_LISTED).join(', ');
  return more > 0 ? runsText.andMore({ some, more }) : some;
}

/** Changes of the run itself, the one that its settings announce aside. */
function changeTexts({ began: { cut }, branchedAt = -1, marks }: RunStory): string[] {
  const changes = marks
    .filter(({ step }) => step > branchedAt)
    .filter(({ step, value }) => step !== cut.step || value !== cut.trainExamples);
  const texts = changes.slice(0, MAX_CHANGES).map(({ path, value, step }) => {
    const setting = fieldLabel(path);
    const change = runsText.setting({ setting, value: settingValueText(path, value) });
    return runsText.thereafter({ change, step: groupedNumber(step) });
  });
  const more = changes.length - MAX_CHANGES;
  if (more <= 0) return texts;
  const last = runsText.andMore({ some: texts.at(-1) ?? '', more: groupedNumber(more) });
  return [...texts.slice(0, -1), last];
}

/** In words, a config by its preset and what it was changed in. The engine is about a machine: `engine` is left out. */
function presetDifferenceTexts(config: RunConfig, engine: EngineName): string[] {
  const { preset } = config;
  if (!isPresetName(preset)) return [preset];
  const itself = configFromSettings(preset, { ...presetSettings(preset), engine });
  return [presetLabel(preset), ...settingDifferences(config, itself)];
}

/** What a run is called by itself, e.g. "Small, Weight decay 0.3, from step 400". */
export function runTitle(run: RunStory): string {
  const { began, branchedAt } = run;
  const from =
    branchedAt === undefined ? [] : [runsText.fromStep({ step: groupedNumber(branchedAt) })];
  return [
    truncatedList(presetDifferenceTexts(began, began.engine)),
    ...from,
    ...changeTexts(run),
  ].join(', ');
}

/** Of another preset, its name and what it was changed in. */
function differencesText(config: RunConfig, first: RunConfig): string {
  const isOfOther = config.preset !== first.preset && isPresetName(config.preset);
  return truncatedList(
    isOfOther ? presetDifferenceTexts(config, first.engine) : settingDifferences(config, first),
  );
}

/**
 * What a run is called beside `first`, the first of the runs on the charts: by how it differs, e.g. "Weight decay 0.3" or
 * "from step 400: Training examples 100".
 */
export function runName(run: RunStory, first: RunStory): string {
  const { branchedAt } = run;
  const changes = changeTexts(run);
  const from =
    branchedAt === undefined ? [] : [runsText.fromStep({ step: groupedNumber(branchedAt) })];
  const settings = run === first ? '' : differencesText(run.began, first.began);
  if (settings === '') {
    return [run === first ? runsText.first : runsText.same, ...from, ...changes].join(', ');
  }
  const [left] = from;
  return [left ? runsText.branch({ from: left, settings }) : settings, ...changes].join(', ');
}
