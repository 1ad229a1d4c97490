import { shareText } from '../../messages/en/shareText';
import { CONTROL_NAMES, type ControlName, controlLabel, locks } from './linkControls';
import type { LinkLimits } from './linkLimits';

interface LimitTableProps {
  readonly limits: LinkLimits;
  change(limits: LinkLimits): void;
}

/** What a tick says of its control. */
const KINDS = { hide: shareText.hideControl, lock: shareText.lockControl } as const;

/** Ticks for what a link hides and locks. */
export function LimitTable({ limits, change }: LimitTableProps) {
  function tick(kind: keyof typeof KINDS, name: ControlName, isTicked: boolean) {
    const others = (limits[kind] ?? []).filter((each) => each !== name);
    change({ ...limits, [kind]: isTicked ? [...others, name] : others });
  }
  return (
    <fieldset className="limits">
      <legend className="unseen">{shareText.limits}</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">{shareText.control}</th>
            <th scope="col">{shareText.hide}</th>
            <th scope="col">{shareText.lock}</th>
          </tr>
        </thead>
        <tbody>
          {CONTROL_NAMES.map((name) => (
            <tr key={name}>
              <th scope="row">{controlLabel(name)}</th>
              {(['hide', 'lock'] as const).map((kind) => (
                <td key={kind}>
                  {(kind === 'hide' || locks(name)) && (
                    <input
                      type="checkbox"
                      aria-label={KINDS[kind]({ control: controlLabel(name) })}
                      checked={limits[kind]?.includes(name) ?? false}
                      onChange={(event) => tick(kind, name, event.target.checked)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
