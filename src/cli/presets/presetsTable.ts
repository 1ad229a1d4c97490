import { median } from '../../analysis/fit/statistics';
import { presetLabel } from '../../messages/wording/settings';
import { DEFAULTS, PRESET_NAMES, PRESETS, type PresetClaim } from '../../run/config/presets';
import { markdownTable } from '../reproduction/markdownTable';
import type { PresetResult } from './presetRuns';

const CLAIM_TEXTS: Readonly<Record<PresetClaim, string>> = {
  groks: 'memorises, and groks much later',
  never: 'memorises, and never generalises',
  'at once': 'generalises while it memorises',
};

const stepText = (step: number) => step.toLocaleString('en-GB');

/** Median and range of the steps that were reached, e.g. `900 (800–1,010)`. */
function medianAndRange(steps: readonly (number | null)[]): string {
  const reached = steps.filter((step) => step !== null).sort((a, b) => a - b);
  const [first] = reached;
  const last = reached.at(-1);
  if (first === undefined || last === undefined) return 'never';
  return `${stepText(Math.round(median(reached)))} (${stepText(first)}–${stepText(last)})`;
}

/** What `lab presets` prints: a Markdown page of the presets that were run, and the runs that broke their claim. */
export function presetsTable(results: readonly PresetResult[]): string[] {
  const rows = PRESET_NAMES.flatMap((preset) => {
    const runs = results.filter((result) => result.preset === preset);
    if (runs.length === 0) return [];
    const { claim } = PRESETS[preset];
    const kept = runs.filter((run) => run.kept).length;
    const accuracy = runs.map(({ testAccuracy }) => testAccuracy);
    const range = [Math.min(...accuracy), Math.max(...accuracy)].map((value) => value.toFixed(3));
    const engines = [...new Set(runs.map(({ engine }) => engine))].join(', ');
    const row = [
      presetLabel(preset),
      CLAIM_TEXTS[claim],
      `${kept} of ${runs.length}`,
      medianAndRange(runs.map(({ memorisedAt }) => memorisedAt)),
      medianAndRange(runs.map(({ grokkedAt }) => grokkedAt)),
      range.join('–'),
      engines,
    ];
    return [row];
  });
  const broken = results
    .filter(({ kept }) => !kept)
    .map(
      ({ preset, seed, steps, testAccuracy }) =>
        `- ${presetLabel(preset)}, seed ${seed}: test accuracy ${testAccuracy.toFixed(3)} at step ${stepText(steps)}.`,
    );
  return [
    '# What every preset does, whatever the seed',
    '',
    'Printed by `npm run --silent lab -- presets --keep docs/presets.jsonl`, which notes each run in that file. Memorised: train',
    `accuracy ${DEFAULTS['phases.memorised']}; grokked: test accuracy ${DEFAULTS['phases.grokked']}, more than three times as late, else generalised at once. A run that groks is`,
    'followed for a quarter more steps (1,000 at most) and must still be grokked then; one that does not is followed to the last step',
    'of its preset. Steps are the median over the seeds, and the range.',
    '',
    ...markdownTable(
      [
        'preset',
        'claim',
        'kept',
        'memorised at',
        'grokked at',
        'test accuracy at the end',
        'engine',
      ],
      rows,
    ),
    ...(broken.length > 0 ? ['', 'Runs that broke their claim:', '', ...broken] : []),
  ];
}
