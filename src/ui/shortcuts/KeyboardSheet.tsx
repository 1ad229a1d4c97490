import { useId } from 'react';
import { ANNOUNCE_CHOICES, announceChoice } from '../announce/announceChoice';
import { usePreference } from '../preferences/usePreference';
import { soundChoice } from '../sound/soundChoice';
import { SOUND_WORDS } from '../sound/soundWords';
import { ShortcutList } from './ShortcutList';
import { shortcutsChoice } from './shortcutsChoice';
import '../styles/keyboard.css';

/** What the keys do, what is spoken, what is heard; and the choices about all three. */
export function KeyboardSheet() {
  const id = useId();
  const shortcuts = usePreference(shortcutsChoice);
  const announce = usePreference(announceChoice);
  const sound = usePreference(soundChoice);
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={shortcuts.value === 'on'}
          onChange={({ target }) => shortcutsChoice.choose(target.checked ? 'on' : 'off')}
        />
        Single keys are shortcuts, except while you type and in dialogs
      </label>
      <ShortcutList />
      <p>
        In a chart, arrow keys read the values, with <kbd>Shift</kbd> or <kbd>Page Up</kbd> and{' '}
        <kbd>Page Down</kbd> in larger steps, <kbd>Home</kbd> and <kbd>End</kbd> at its ends;{' '}
        <kbd>Enter</kbd> offers to branch there, <kbd>Esc</kbd> lets go. In a heat map, they go from
        cell to cell. “Show as table” under a chart has its numbers.
      </p>
      <h3>For ears</h3>
      <p className="choice">
        <label htmlFor={id}>A screen reader is told about training</label>
        <select
          id={id}
          value={announce.value}
          onChange={({ target }) => {
            const chosen = announceChoice.values.find((value) => value === target.value);
            if (chosen) announceChoice.choose(chosen);
          }}
        >
          {announceChoice.values.map((value) => (
            <option key={value} value={value}>
              {ANNOUNCE_CHOICES[value].label}
            </option>
          ))}
        </select>
      </p>
      <p>
        <b>Hear the run</b>, under the accuracy chart: {SOUND_WORDS}
      </p>
      <label className="choice">
        <input
          type="checkbox"
          checked={sound.value === 'live'}
          onChange={({ target }) => soundChoice.choose(target.checked ? 'live' : 'recorded')}
        />
        Then go on with the run while it trains, until you press Stop
      </label>
      <p className="method">
        {[shortcuts, announce, sound].some(({ isForgotten }) => isForgotten)
          ? 'This browser does not let the page remember these choices; they hold until it is closed.'
          : 'These choices are remembered in this browser, and are in no link.'}
      </p>
    </>
  );
}
