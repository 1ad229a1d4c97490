import { earsText } from '../../messages/en/earsText';
import type { keyboardText } from '../../messages/en/keyboardText';
import type { Lab } from '../../store/lab';
import { say } from '../announce/say';
import type { Address } from '../createAddress';
import { isGoing } from '../isGoing';
import { labSentence } from '../labSentence';
import type { ControlName } from '../share/linkControls';
import { VIEW_NAMES, type ViewName } from '../views';
import { focusNext } from './focusNext';
import { press } from './press';

/** What shortcuts act on. */
export interface ShortcutScene {
  readonly lab: Lab;
  readonly address: Address;
}

type Words = typeof keyboardText;

/** One key, and what it does. The handler and the sheet both read this; what it is called comes with the sheet. */
export interface Shortcut {
  /** As `KeyboardEvent.key` says it, small letters; `Shift+` before a letter that wants it. */
  readonly keys: string;
  /** A view to go to, or what else it does. */
  readonly does: ViewName | keyof Words['does'];
  readonly group: keyof Words['groups'];
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
  if (!press(name)) say(earsText.notHere);
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
  if (!began) say(earsText.noRun);
  else say(keeping ? earsText.notKept : earsText.kept);
}

const inLab = { group: 'run', inLab: true } as const;

/** Every shortcut of one key. */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    ...inLab,
    keys: 'r',
    does: 'run',
    act: ({ lab }) => (isGoing(lab.store.getState().status) ? lab.pause() : lab.run()),
  },
  { ...inLab, keys: 's', does: 'step', act: ({ lab }) => void lab.step(1) },
  { ...inLab, keys: 'Shift+S', does: 'tenSteps', act: ({ lab }) => void lab.step(MANY_STEPS) },
  { ...inLab, keys: 'Shift+R', does: 'reset', act: ({ lab }) => lab.reset() },
  { ...inLab, keys: 'k', does: 'keep', control: 'runs', act: keepOrNot },
  { ...inLab, keys: 'p', does: 'hear', act: pressOrSay('hear') },
  {
    group: 'run',
    keys: 'w',
    does: 'say',
    act: ({ lab }) => say(labSentence(lab)),
  },
  ...VIEW_NAMES.map(
    (view, i): Shortcut => ({
      group: 'places',
      keys: String(i + 1),
      does: view,
      control: 'views',
      act: (scene) => goTo(view, scene),
    }),
  ),
  {
    group: 'places',
    keys: 'c',
    does: 'charts',
    act: () => void focusNext(CHARTS),
  },
  {
    group: 'places',
    keys: 'e',
    does: 'settings',
    act: () => void focusNext(SETTINGS),
  },
  { group: 'dialogs', keys: '?', does: 'sheet', act: pressOrSay('keyboard') },
  { group: 'dialogs', keys: 'l', does: 'lessons', control: 'lessons', act: pressOrSay('lessons') },
  { group: 'dialogs', keys: 'i', does: 'library', control: 'library', act: pressOrSay('library') },
  { group: 'dialogs', keys: 'h', does: 'share', control: 'share', act: pressOrSay('share') },
  {
    group: 'dialogs',
    keys: 'o',
    does: 'files',
    inLab: true,
    control: 'files',
    act: pressOrSay('save'),
  },
];
