import { isCircuitPath } from '../../analysis/circuits/circuitSettings';
import { circuitsViewText } from '../../messages/en/circuits';
import { circuitFieldHelp } from '../../messages/wording/circuitSettings';
import { ChoiceControl, NumberControl } from '../controls/FieldControl';
import { helpId, usePointedSetting } from '../controls/LabelledControl';
import { SliderControl } from '../controls/SliderControl';
import { useSettings, useSettingsAdapter } from '../controls/settingsAdapter';
import { useCircuitsController } from './circuitsController';

const INGREDIENTS = ['generalising', 'efficiency', 'slowness'] as const;

function IngredientSwitch({ path }: { readonly path: (typeof INGREDIENTS)[number] }) {
  const settings = useSettingsAdapter();
  const without = useSettings(({ valueAt }) => valueAt(path) === 'without');
  const [label, help] = [settings.label(path), settings.help(path)];
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
          onChange={({ target }) => settings.set(path, target.checked ? 'without' : 'with')}
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
const IngredientSwitches = () => (
  <fieldset className="switches">
    <legend>{circuitsViewText.without}</legend>
    {INGREDIENTS.map((path) => (
      <IngredientSwitch key={path} path={path} />
    ))}
  </fieldset>
);

/** Everything that one can set of the simulation. */
export function CircuitPanel() {
  const { reset } = useCircuitsController();
  const { pointedAt, handlers } = usePointedSetting();
  const help =
    pointedAt !== undefined && isCircuitPath(pointedAt)
      ? circuitFieldHelp(pointedAt)
      : circuitsViewText.ingredientsHelp;
  return (
    <section className="controls" aria-label={circuitsViewText.aboutSettings} {...handlers}>
      <div className="fields">
        <IngredientSwitches />
        <SliderControl path="pGen" />
        <SliderControl path="pMem" />
        <SliderControl path="kappa" />
        <SliderControl path="alpha" />
        <ChoiceControl path="convention" />
        <NumberControl path="steps" />
        <SliderControl path="genFirst" />
        <SliderControl path="genSecond" />
        <SliderControl path="memFirst" />
        <SliderControl path="memSecond" />
        <SliderControl path="learningRate" />
        <SliderControl path="q" />
        <button type="button" className="paper-numbers" onClick={reset}>
          {circuitsViewText.paperNumbers}
        </button>
      </div>
      <div className="panel-footer">
        <p aria-hidden="true">{help}</p>
      </div>
    </section>
  );
}
