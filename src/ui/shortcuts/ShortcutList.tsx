import { keyboardText } from '../../messages/en/keyboardText';
import { pageText } from '../../messages/en/pageText';
import { useAddressParts } from '../addressContext';
import { accessTo } from '../share/linkLimits';
import { SHORTCUTS } from './shortcuts';

const words = keyboardText;
const doings = { ...pageText.views, ...words.does };

const GROUPS = [...new Set(SHORTCUTS.map(({ group }) => group))];

/** `Shift+S` as two keys to press. */
const Keys = ({ keys }: { readonly keys: string }) =>
  keys.split('+').map((key, i) => (
    <span key={key}>
      {i > 0 && ' + '}
      <kbd>{key.length === 1 ? key.toUpperCase() : words.keys.shift}</kbd>
    </span>
  ));

/** All shortcuts that this page has, with what they do. */
export function ShortcutList() {
  const parts = useAddressParts((all) => all);
  const shown = SHORTCUTS.filter(
    ({ control }) => !control || accessTo(parts, control) !== 'hidden',
  );
  return (
    <div className="shortcuts">
      {GROUPS.map((name) => (
        <section key={name} aria-label={words.groups[name]}>
          <h3>{words.groups[name]}</h3>
          <dl>
            {shown
              .filter(({ group }) => group === name)
              .map(({ keys, does, inLab }) => (
                <div key={keys}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>
                    {doings[does]}
                    {inLab && parts.view !== 'lab' && <small>{words.inLab}</small>}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
