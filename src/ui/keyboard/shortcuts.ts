import { sonificationText } from '../../messages/en/charts';
import type { keyboardText } from '../../messages/en/dialogs';
import type { Lab } from '../../store/lab';
import { announce } from '../announcements/announce';
import type { PageUrl } from '../app/pageUrl';
import { VIEW_NAMES, type ViewName } from '../app/views';
import { isTraining, labStatusSentence } from '../lab/labStatus';
import type { ControlName } from '../share/linkLimits';

/** Moves the focus to the next thing that `selector` finds and that can be seen, round in a circle. */
function focusNext(selector: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter((each) =>
    each.checkVisibility(),
  );
  const at = found.findIndex((each) => each.contains(document.activeElement));
  const next = found[(at + 1) % found.length];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

/**
 * Presses the button that is marked with `data-shortcut={name}`, as a click would. False where it is not visible: a link
 * hides it, or it is in another view.
 */
function pressButton(name: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-shortcut="${name}"]`);
  if (!button?.checkVisibility()) return false;
  // A dialog gives the focus back to where it was: then that must not be nowhere.
  if (document.activeElement === document.body) button.focus();
  button.click();
  return true;
}

/** What shortcuts act on. */
export interface ShortcutContext {
  readonly lab: Lab;
  readonly address: PageUrl;
}

type KeyboardMessages = typeof keyboardText;

/** One key, and what it does. The handler and the help both read this; its name is loaded with the help. */
interface Shortcut {
  /** A value of `KeyboardEvent.key` in small letters; `Shift+` before a letter that needs it. */
  readonly keys: string;
  /** A view to go to, or what else it does. */
  readonly command: ViewName | keyof KeyboardMessages['does'];
  readonly group: keyof KeyboardMessages['groups'];
  /** Only while the lab itself is shown. */
  readonly inLab?: true;
  /** What a link hides takes its shortcut along. */
  readonly control?: ControlName;
  act(context: ShortcutContext): void;
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
  const { began, willCompare } = lab.store.getState();
  if (began) lab.compareRun(!willCompare);
  if (!began) announce(sonificationText.noRun);
  else announce(willCompare ? sonificationText.notKept : sonificationText.kept);
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
      act: (context) => goTo(view, context),
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
  { group: 'dialogs', keys: '?', command: 'help', act: pressOrAnnounce('keyboard') },
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

/** What of a `KeyboardEvent` decides. */
export type KeyStroke = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'
>;

const SHIFT = 'Shift+';
const isLetter = (key: string) => key.toLowerCase() !== key.toUpperCase();

/**
 * The shortcut of a stroke. With Ctrl, Alt or Meta it is the browser's; a held key counts once. Letters heed Shift, whatever
 * Caps Lock says; of other signs layouts decide whether they want Shift.
 */
export function findShortcut(stroke: KeyStroke): Shortcut | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing } = stroke;
  if (ctrlKey || altKey || metaKey || repeat || isComposing || key.length !== 1) return undefined;
  const keys = isLetter(key) ? (shiftKey ? SHIFT + key.toUpperCase() : key.toLowerCase()) : key;
  return SHORTCUTS.find((shortcut) => shortcut.keys === keys);
}
