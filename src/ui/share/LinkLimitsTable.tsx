import { shareText } from '../../messages/en/dialogs';
import type { LinkLimits } from './linkLimits';
import { CONTROL_NAMES, type ControlName, canLock, controlLabel } from './linkLimits';

interface LinkLimitsTableProps {
  readonly limits: LinkLimits;
  change(limits: LinkLimits): void;
}

type LimitKind = 'hide' | 'lock';

/** The accessible name of a checkbox. */
const checkboxLabel = (kind: LimitKind, control: string) =>
  (kind === 'hide' ? shareText.hideControl : shareText.lockControl)({ control });

/** Checkboxes for what a link hides and locks. */
export function LinkLimitsTable({ limits, change }: LinkLimitsTableProps) {
  function tick(kind: LimitKind, name: ControlName, isTicked: boolean) {
    const others = (limits[kind] ?? []).filter((each) => each !== name);
    change({ ...limits, [kind]: isTicked ? [...others, name] : others });
  }
  return (
    <fieldset className="limits">
      <legend className="visually-hidden">{shareText.limits}</legend>
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
                  {(kind === 'hide' || canLock(name)) && (
                    <input
                      type="checkbox"
                      aria-label={checkboxLabel(kind, controlLabel(name))}
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
