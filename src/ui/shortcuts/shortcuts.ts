import { sonificationText } from '../../messages/en/earsText';
import type { keyboardText } from '../../messages/en/keyboardText';
import type { Lab } from '../../store/lab';
import { announce } from '../announce/say';
import type { PageUrl } from '../createAddress';
import { isTraining } from '../isGoing';
import { labStatusSentence } from '../labSentence';
import type { ControlName } from '../share/linkControls';
import { VIEW_NAMES, type ViewName } from '../views';
import { focusNext } from './focusNext';
import { pressButton } from './press';

/** What shortcuts act on. */
export interface ShortcutContext {
  readonly lab: Lab;
  readonly address: PageUrl;
}

type KeyboardMessages = typeof keyboardText;

/** One key, and what it does. The handler and the sheet both read this; what it is called comes with the sheet. */
export interface Shortcut {
  /** As `KeyboardEvent.key` says it, small letters; `Shift+` before a letter that wants it. */
  readonly keys: string;
  /** A view to go to, or what else it does. */
  readonly command: ViewName | keyof KeyboardMessages['does'];
  readonly group: keyof KeyboardMessages['groups'];
  /** Only while the lab itself is shown. */
  readonly inLab?: true;
  /** What a link hides takes its shortcut along. */
  readonly control?: ControlName;
  act(scene: ShortcutContext): void;
}

const MANY_STEPS = 10;
/** Places in charts that arrow keys read. */
const CHARTS = 'main .chart [tabindex="0"]:not(section)';
const SETTINGS = 'main .controls :is(select, input, button):enabled';

const pressOrAnnounce = (name: string) => () => {
  if (!pressButton(name)) announce(sonificationText.notHere);
};

/** The focus goes to the link of the view: where it was may not be shown any more. */
function goTo(view: ViewName, { address }: ShortcutContext): void {
  address.go(view);
  const link = document.querySelector<HTMLElement>(`.views [data-view="${view}"]`);
  (link ?? document.querySelector('main'))?.focus();
}

function toggleComparison({ lab }: ShortcutContext): void {
  const { began, willCompare: keeping } = lab.store.getState();
  if (began) lab.compareRun(!keeping);
  if (!began) announce(sonificationText.noRun);
  else announce(keeping ? sonificationText.notKept : sonificationText.kept);
}

const inLab = { group: 'run', inLab: true } as const;

/** Every shortcut of one key. */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    ...inLab,
    keys: 'r',
    command: 'run',
    act: ({ lab }) => (isTraining(lab.store.getState().status) ? lab.pause() : lab.run()),
  },
  { ...inLab, keys: 's', command: 'step', act: ({ lab }) => void lab.step(1) },
  { ...inLab, keys: 'Shift+S', command: 'tenSteps', act: ({ lab }) => void lab.step(MANY_STEPS) },
  { ...inLab, keys: 'Shift+R', command: 'reset', act: ({ lab }) => lab.reset() },
  { ...inLab, keys: 'k', command: 'keep', control: 'runs', act: toggleComparison },
  { ...inLab, keys: 'p', command: 'hear', act: pressOrAnnounce('hear') },
  {
    group: 'run',
    keys: 'w',
    command: 'say',
    act: ({ lab }) => announce(labStatusSentence(lab)),
  },
  ...VIEW_NAMES.map(
    (view, i): Shortcut => ({
      group: 'places',
      keys: String(i + 1),
      command: view,
      control: 'views',
      act: (scene) => goTo(view, scene),
    }),
  ),
  {
    group: 'places',
    keys: 'c',
    command: 'charts',
    act: () => void focusNext(CHARTS),
  },
  {
    group: 'places',
    keys: 'e',
    command: 'settings',
    act: () => void focusNext(SETTINGS),
  },
  { group: 'dialogs', keys: '?', command: 'sheet', act: pressOrAnnounce('keyboard') },
  {
    group: 'dialogs',
    keys: 'l',
    command: 'lessons',
    control: 'lessons',
    act: pressOrAnnounce('lessons'),
  },
  {
    group: 'dialogs',
    keys: 'i',
    command: 'library',
    control: 'library',
    act: pressOrAnnounce('library'),
  },
  {
    group: 'dialogs',
    keys: 'h',
    command: 'share',
    control: 'share',
    act: pressOrAnnounce('share'),
  },
  {
    group: 'dialogs',
    keys: 'o',
    command: 'files',
    inLab: true,
    control: 'files',
    act: pressOrAnnounce('save'),
  },
];
