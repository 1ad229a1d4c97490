import { useAddressParts } from '../addressContext';
import { accessTo } from '../share/linkLimits';
import { SHORTCUTS } from './shortcuts';

const GROUPS = [...new Set(SHORTCUTS.map(({ group }) => group))];

/** `Shift+S` as two keys to press. */
const Keys = ({ keys }: { readonly keys: string }) =>
  keys.split('+').map((key, i) => (
    <span key={key}>
      {i > 0 && ' + '}
      <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>
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
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <dl>
            {shown
              .filter(({ group }) => group === name)
              .map(({ keys, does, inLab }) => (
                <div key={keys}>
                  <dt>
                    <Keys keys={keys} />
                  </dt>
                  <dd>
                    {does}
                    {inLab && parts.view !== 'lab' && <small> (in the lab)</small>}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
