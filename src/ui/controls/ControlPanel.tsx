import { addressText } from '../../messages/en/addressText';
import { panelText } from '../../messages/en/panelText';
import { fieldsInUse } from '../../store/fieldsInUse';
import { useAddressParts } from '../addressContext';
import { useLabState } from '../labContext';
import { accessTo } from '../share/linkLimits';
import { ChoiceControl } from './ChoiceControl';
import { EngineControl } from './EngineControl';
import { FieldControl } from './FieldControl';
import { MORE_SETTINGS } from './mainSettings';
import { NumberControl } from './NumberControl';
import { numberText } from './numberText';
import { PanelFoot } from './PanelFoot';
import { PresetControl } from './PresetControl';
import { SeedControl } from './SeedControl';
import { SliderControl } from './SliderControl';
import { SpeedControl } from './SpeedControl';
import { TrainExamplesControl } from './TrainExamplesControl';
import { usePointedAt } from './usePointedAt';

const decayInWords = (value: number) => (value === 0 ? panelText.noDecay : numberText(value));

/** Everything that one can set. */
export function ControlPanel() {
  const config = useLabState((state) => state.config);
  const parts = useAddressParts((all) => all);
  const { pointedAt, handlers } = usePointedAt();
  const inUse = new Set(fieldsInUse(config));
  const isShown = (name: string) => accessTo(parts, name) !== 'hidden';
  if (!isShown('settings')) return null;
  const hasMore = MORE_SETTINGS.some((path) => inUse.has(path) && isShown(path));
  return (
    <section className="controls" aria-label={panelText.settings} {...handlers}>
      <div className="fields">
        <PresetControl />
        <ChoiceControl path="model.kind" />
        <ChoiceControl path="task.op" />
        {inUse.has('task.p') && <NumberControl path="task.p" />}
        <TrainExamplesControl />
        <SliderControl path="optimizer.weightDecay" inWords={decayInWords} />
        <SliderControl path="optimizer.learningRate" />
        <SpeedControl />
        <NumberControl path="maxSteps" />
        <SeedControl />
        <EngineControl />
        {hasMore && (
          <details className="more">
            <summary>{addressText.controls.more}</summary>
            <div className="fields">
              {MORE_SETTINGS.filter((path) => inUse.has(path)).map((path) => (
                <FieldControl key={path} path={path} />
              ))}
            </div>
          </details>
        )}
      </div>
      <PanelFoot pointedAt={pointedAt} />
    </section>
  );
}
