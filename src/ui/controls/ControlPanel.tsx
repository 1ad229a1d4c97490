import { addressText } from '../../messages/en/addressText';
import { settingsPanelText } from '../../messages/en/panelText';
import { fieldsInUse } from '../../store/fieldsInUse';
import { useUrlParts } from '../addressContext';
import { useLabState } from '../labContext';
import { controlAccess } from '../share/linkLimits';
import { ChoiceControl } from './ChoiceControl';
import { EngineControl } from './EngineControl';
import { FieldControl } from './FieldControl';
import { MORE_SETTINGS } from './mainSettings';
import { NumberControl } from './NumberControl';
import { numberText } from './numberText';
import { PanelFooter } from './PanelFoot';
import { PresetControl } from './PresetControl';
import { SeedControl } from './SeedControl';
import { SliderControl } from './SliderControl';
import { SpeedControl } from './SpeedControl';
import { TrainExamplesControl } from './TrainExamplesControl';
import { usePointedSetting } from './usePointedAt';

const weightDecayText = (value: number) =>
  value === 0 ? settingsPanelText.noDecay : numberText(value);

/** Everything that one can set. */
export function ControlPanel() {
  const config = useLabState((state) => state.config);
  const parts = useUrlParts((all) => all);
  const { pointedAt, handlers } = usePointedSetting();
  const inUse = new Set(fieldsInUse(config));
  const isShown = (name: string) => controlAccess(parts, name) !== 'hidden';
  if (!isShown('settings')) return null;
  const hasMore = MORE_SETTINGS.some((path) => inUse.has(path) && isShown(path));
  return (
    <section className="controls" aria-label={settingsPanelText.settings} {...handlers}>
      <div className="fields">
        <PresetControl />
        <ChoiceControl path="model.kind" />
        <ChoiceControl path="task.op" />
        {inUse.has('task.p') && <NumberControl path="task.p" />}
        <TrainExamplesControl />
        <SliderControl path="optimizer.weightDecay" inWords={weightDecayText} />
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
      <PanelFooter pointedAt={pointedAt} />
    </section>
  );
}
