import { keyboardText } from '../../messages/en/dialogs';
import { pageText } from '../../messages/en/page';
import { useUrlParts } from '../app/pageUrl';
import { controlAccess } from '../share/linkLimits';
import { SHORTCUTS } from './shortcuts';

const messages = keyboardText;

const GROUPS = [...new Set(SHORTCUTS.map(({ group }) => group))];

/** `Shift+S` as two keys to press. */
const Keys = ({ keys }: { readonly keys: string }) =>
  keys.split('+').map((key, i) => (
    <span key={key}>
      {i > 0 && ' + '}
      <kbd>{key.length === 1 ? key.toUpperCase() : messages.keys.shift}</kbd>
    </span>
  ));

/** All shortcuts that this page has, with what they do. */
export function ShortcutList() {
  const parts = useUrlParts((all) => all);
  const shown = SHORTCUTS.filter(
    ({ control }) => !control || controlAccess(parts, control) !== 'hidden',
  );
  return (
    <div className="shortcuts">
      {GROUPS.map((name) => (
        <section key={name} aria-label={messages.groups[name]}>
          <h3>{messages.groups[name]}</h3>
          <dl>
            {shown
              .filter(({ group }) => group === name)
              .map(({ keys, command: does, inLab }) => (
                <div key={keys}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>
                    {{ ...pageText.views, ...messages.does }[does]}
                    {inLab && parts.view !== 'lab' && <small>{messages.inLab}</small>}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
