import '../styles/keyboard.css';
import { useId } from 'react';
import { useStore } from 'zustand';
import { sonificationText } from '../../messages/en/charts';
import { keyboardText } from '../../messages/en/dialogs';
import { announcementPreference } from '../announcements/announcementDue';
import { FormattedMessage } from '../language/FormattedMessage';
import type { Preference } from '../preferences/createPreference';
import { sonificationPreference } from '../sonification/sonificationPreference';
import { ShortcutList } from './ShortcutList';
import { shortcutsPreference } from './useShortcuts';

/** A choice as it stands, and whether it will be forgotten. */
const usePreference = <Value extends string>({ store }: Preference<Value>) => useStore(store);

const messages = keyboardText;

/** The keys that the text about charts names. */
const keyParts = () =>
  Object.fromEntries(
    Object.entries(messages.keys).map(([name, key]) => [name, <kbd key={name}>{key}</kbd>]),
  );

/** What the keys do, announcements and sound, with the choices about all three. */
export function KeyboardHelp() {
  const id = useId();
  const shortcuts = usePreference(shortcutsPreference);
  const announce = usePreference(announcementPreference);
  const sound = usePreference(sonificationPreference);
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={shortcuts.value === 'on'}
          onChange={({ target }) => shortcutsPreference.choose(target.checked ? 'on' : 'off')}
        />
        {messages.single}
      </label>
      <ShortcutList />
      <p>
        <FormattedMessage text={messages.inCharts} parts={keyParts()} />
      </p>
      <h3>{messages.audio}</h3>
      <p className="choice">
        <label htmlFor={id}>{messages.announcements}</label>
        <select
          id={id}
          value={announce.value}
          onChange={({ target }) => {
            const chosen = announcementPreference.values.find((value) => value === target.value);
            if (chosen) announcementPreference.choose(chosen);
          }}
        >
          {announcementPreference.values.map((value) => (
            <option key={value} value={value}>
              {messages.announcementModes[value]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <FormattedMessage
          text={messages.sonification({ tones: sonificationText.tones })}
          parts={{ hear: <b>{sonificationText.hear}</b> }}
        />
      </p>
      <label className="choice">
        <input
          type="checkbox"
          checked={sound.value === 'live'}
          onChange={({ target }) =>
            sonificationPreference.choose(target.checked ? 'live' : 'recorded')
          }
        />
        {messages.goesOn}
      </label>
      <p className="method">
        {[shortcuts, announce, sound].some(({ isForgotten }) => isForgotten)
          ? messages.forgotten
          : messages.remembered}
      </p>
    </>
  );
}
