import type { Lab } from '../../store/lab';
import { say } from '../announce/say';
import type { Address } from '../createAddress';
import { isGoing } from '../isGoing';
import { labSentence } from '../labSentence';
import type { ControlName } from '../share/linkControls';
import { VIEW_NAMES, VIEWS, type ViewName } from '../views';
import { focusNext } from './focusNext';
import { press } from './press';

/** What shortcuts act on. */
export interface ShortcutScene {
  readonly lab: Lab;
  readonly address: Address;
}

/** One key, and what it does. The handler and the sheet both read this. */
export interface Shortcut {
  /** As `KeyboardEvent.key` says it, small letters; `Shift+` before a letter that wants it. */
  readonly keys: string;
  /** On the sheet. */
  readonly does: string;
  readonly group: 'The run' | 'Where to' | 'Dialogs';
  /** Only while the lab itself is shown. */
  readonly inLab?: true;
  /** What a link hides takes its shortcut along. */
  readonly control?: ControlName;
  act(scene: ShortcutScene): void;
}

const MANY_STEPS = 10;
/** Places in charts that arrow keys read. */
const CHARTS = 'main .chart [tabindex="0"]:not(section)';
const SETTINGS = 'main .controls :is(select, input, button):enabled';

const pressOrSay = (name: string) => () => {
  if (!press(name)) say('That is not on this page now.');
};

/** The focus goes to the link of the view: where it was may not be shown any more. */
function goTo(view: ViewName, { address }: ShortcutScene): void {
  address.go(view);
  const link = document.querySelector<HTMLElement>(`.views [data-view="${view}"]`);
  (link ?? document.querySelector('main'))?.focus();
}

function keepOrNot({ lab }: ShortcutScene): void {
  const { began, keeping } = lab.store.getState();
  if (began) lab.keep(!keeping);
  if (!began) say('There is no run to keep yet.');
  else say(keeping ? 'This run is not kept for comparison.' : 'This run is kept for comparison.');
}

const inLab = { group: 'The run', inLab: true } as const;

/** Every shortcut of one key. */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    ...inLab,
    keys: 'r',
    does: 'Run or pause',
    act: ({ lab }) => (isGoing(lab.store.getState().status) ? lab.pause() : lab.run()),
  },
  { ...inLab, keys: 's', does: 'One step', act: ({ lab }) => void lab.step(1) },
  { ...inLab, keys: 'Shift+S', does: 'Ten steps', act: ({ lab }) => void lab.step(MANY_STEPS) },
  { ...inLab, keys: 'Shift+R', does: 'Reset to step 0', act: ({ lab }) => lab.reset() },
  { ...inLab, keys: 'k', does: 'Keep for comparison, or not', control: 'runs', act: keepOrNot },
  { ...inLab, keys: 'p', does: 'Hear the run, or stop', act: pressOrSay('hear') },
  {
    group: 'The run',
    keys: 'w',
    does: 'Say what the run is doing (screen readers)',
    act: ({ lab }) => say(labSentence(lab)),
  },
  ...VIEW_NAMES.map(
    (view, i): Shortcut => ({
      group: 'Where to',
      keys: String(i + 1),
      does: VIEWS[view].label,
      control: 'views',
      act: (scene) => goTo(view, scene),
    }),
  ),
  {
    group: 'Where to',
    keys: 'c',
    does: 'Charts; again: the next one',
    act: () => void focusNext(CHARTS),
  },
  {
    group: 'Where to',
    keys: 'e',
    does: 'Settings',
    act: () => void focusNext(SETTINGS),
  },
  { group: 'Dialogs', keys: '?', does: 'This sheet', act: pressOrSay('keyboard') },
  { group: 'Dialogs', keys: 'l', does: 'Lessons', control: 'lessons', act: pressOrSay('lessons') },
  { group: 'Dialogs', keys: 'i', does: 'Library', control: 'library', act: pressOrSay('library') },
  { group: 'Dialogs', keys: 'h', does: 'Share', control: 'share', act: pressOrSay('share') },
  {
    group: 'Dialogs',
    keys: 'o',
    does: 'Save or open',
    inLab: true,
    control: 'files',
    act: pressOrSay('save'),
  },
];
