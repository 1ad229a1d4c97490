import type { PresetName } from '../../../run/config/presets';
import type { Settings } from '../../../run/config/settings';
import { experimentByName } from '../../../run/phase/experiments';
import type { LabState } from '../../../store/labState';
import { isIncidental, presetDifferences } from '../../../store/runs/configDifferences';
import type { PanelName } from '../InsidePanel';

/** A moment of a run that a look stops at. `between`: half way from memorised to grokked, by factors. */
export type Moment = 'start' | 'memorised' | 'between' | 'grokked' | 'cut' | 'end';

/** A stop of a look: a step, and the panel to look at. Its text has the same place in messages/en/insideLooks.ts. */
interface LookStop {
  readonly at: Moment;
  readonly panel: PanelName;
}

/** A guided look of about a minute: a run, and where to look in it. */
export interface Look {
  readonly preset: PresetName;
  readonly settings: Settings;
  readonly stops: readonly LookStop[];
}

export const LOOK_NAMES = ['memorising', 'frequencies', 'ungrokking', 'product'] as const;
export type LookName = (typeof LOOK_NAMES)[number];
export const isLookName = (name: string): name is LookName =>
  LOOK_NAMES.some((known) => known === name);

export const LOOKS: Readonly<Record<LookName, Look>> = {
  memorising: {
    preset: 'small',
    settings: {},
    stops: [
      { at: 'memorised', panel: 'answers' },
      { at: 'memorised', panel: 'clock' },
      { at: 'end', panel: 'answers' },
    ],
  },
  // Of what was tried, this ends with the fewest key frequencies within 2,000 steps: 7, 8, 7 and 8 of 18 with seeds 0 to 3.
  frequencies: {
    preset: 'small',
    settings: {
      'model.embedding': 'shared',
      'optimizer.weightDecay': 2,
      'task.trainExamples': 800,
      maxSteps: 2000,
    },
    stops: [
      { at: 'start', panel: 'spectrum' },
      { at: 'between', panel: 'spectrum' },
      { at: 'end', panel: 'spectrum' },
      { at: 'end', panel: 'circle' },
    ],
  },
  ungrokking: {
    ...experimentByName('ungrokking').variants.small,
    stops: [
      { at: 'cut', panel: 'clock' },
      { at: 'end', panel: 'charts' },
      { at: 'end', panel: 'answers' },
    ],
  },
  product: {
    preset: 'small',
    settings: { 'task.op': 'multiply' },
    stops: [
      { at: 'end', panel: 'answers' },
      { at: 'end', panel: 'spectrum' },
      { at: 'end', panel: 'units' },
    ],
  },
};

type RunState = Pick<LabState, 'runConfig' | 'began' | 'marks' | 'phase'>;

/** Whether the run on the page is one that a look is about, whatever its seed. */
export function isRunOfLook({ preset, settings }: Look, { runConfig, began, marks }: RunState) {
  if (!runConfig || began?.preset !== preset) return false;
  const byHand = marks.filter(({ isCut, path }) => !isCut && !isIncidental(path));
  return byHand.length === 0 && presetDifferences(began, preset, settings).length === 0;
}

/** The step of a moment; `newest`: the run has to go on, or is there. */
export function stepOfMoment(moment: Moment, { phase, runConfig }: RunState): number | 'newest' {
  const of = (name: string) => phase.milestones.find((milestone) => milestone.name === name)?.step;
  if (moment === 'start') return 0;
  if (moment === 'end') return 'newest';
  if (moment === 'cut') return runConfig?.cut.step ?? 'newest';
  if (moment !== 'between') return of(moment) ?? 'newest';
  const [memorised, grokked] = [of('memorised'), of('grokked')];
  if (memorised === undefined || grokked === undefined) return 'newest';
  return Math.round(Math.sqrt(memorised * grokked));
}
