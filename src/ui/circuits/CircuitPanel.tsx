import { circuitFieldAt, isCircuitPath } from '../../analysis/circuitFields';
import { circuitsViewText } from '../../messages/en/circuitsViewText';
import { ChoiceControl } from '../controls/ChoiceControl';
import { NumberControl } from '../controls/NumberControl';
import { SliderControl } from '../controls/SliderControl';
import { usePointedSetting } from '../controls/usePointedAt';
import { useCircuitsController } from './circuitContext';
import { IngredientSwitches } from './IngredientSwitches';

/** Everything that one can set of the simulation. */
export function CircuitPanel() {
  const { reset } = useCircuitsController();
  const { pointedAt, handlers } = usePointedSetting();
  const help =
    pointedAt !== undefined && isCircuitPath(pointedAt)
      ? circuitFieldAt(pointedAt).help
      : circuitsViewText.restingHelp;
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
      <div className="foot">
        <p aria-hidden="true">{help}</p>
      </div>
    </section>
  );
}
