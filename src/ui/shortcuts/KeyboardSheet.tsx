import { useId } from 'react';
import { earsText } from '../../messages/en/earsText';
import { keyboardText } from '../../messages/en/keyboardText';
import { announceChoice } from '../announce/announceChoice';
import { usePreference } from '../preferences/usePreference';
import { soundChoice } from '../sound/soundChoice';
import { Filled } from '../words/Filled';
import { ShortcutList } from './ShortcutList';
import { shortcutsChoice } from './shortcutsChoice';
import '../styles/keyboard.css';

const words = keyboardText;

/** The keys that the words about charts name. */
const KEYS = Object.fromEntries(
  Object.entries(words.keys).map(([name, key]) => [name, <kbd key={name}>{key}</kbd>]),
);

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
        {words.single}
      </label>
      <ShortcutList />
      <p>
        <Filled text={words.inCharts} parts={KEYS} />
      </p>
      <h3>{words.forEars}</h3>
      <p className="choice">
        <label htmlFor={id}>{words.told}</label>
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
              {words.tellings[value]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <Filled
          text={words.hearing({ tones: earsText.tones })}
          parts={{ hear: <b>{earsText.hear}</b> }}
        />
      </p>
      <label className="choice">
        <input
          type="checkbox"
          checked={sound.value === 'live'}
          onChange={({ target }) => soundChoice.choose(target.checked ? 'live' : 'recorded')}
        />
        {words.goesOn}
      </label>
      <p className="method">
        {[shortcuts, announce, sound].some(({ isForgotten }) => isForgotten)
          ? words.forgotten
          : words.remembered}
      </p>
    </>
  );
}
