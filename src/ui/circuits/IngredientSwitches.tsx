import { circuitsViewText } from '../../messages/en/circuitsViewText';
import { helpId } from '../controls/helpId';
import { useSettings, useSettingsAdapter } from '../settingsDesk';

const INGREDIENTS = ['generalising', 'efficiency', 'slowness'] as const;

function IngredientSwitch({ path }: { readonly path: (typeof INGREDIENTS)[number] }) {
  const desk = useSettingsAdapter();
  const without = useSettings(({ valueAt }) => valueAt(path) === 'without');
  const { label, help } = desk.fieldAt(path);
  return (
    <div className="switch" data-path={path}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={without}
          aria-checked={without}
          aria-label={circuitsViewText.withoutOne({ ingredient: label })}
          aria-describedby={helpId(path)}
          onChange={({ target }) => desk.set(path, target.checked ? 'without' : 'with')}
        />
        <span>{label}</span>
      </label>
      <p className="help" id={helpId(path)}>
        {help}
      </p>
    </div>
  );
}

/** Takes away one of the paper's three ingredients, or several. */
export const IngredientSwitches = () => (
  <fieldset className="switches">
    <legend>{circuitsViewText.without}</legend>
    {INGREDIENTS.map((path) => (
      <IngredientSwitch key={path} path={path} />
    ))}
  </fieldset>
);
