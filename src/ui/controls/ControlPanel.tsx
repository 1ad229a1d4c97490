import { Fragment } from 'react';
import { addressText } from '../../messages/en/page';
import { settingsPanelText } from '../../messages/en/settingsPanel';
import { isSymmetric } from '../../run/model/symmetry';
import { fieldsInUse } from '../../store/runs/configDifferences';
import { useUrlParts } from '../app/pageUrl';
import { useLabState } from '../lab/labContext';
import { lazyPart } from '../parts/lazyPart';
import { controlAccess } from '../share/linkLimits';
import { EngineControl } from './EngineControl';
import { ChoiceControl, FieldControl, NumberControl } from './FieldControl';
import { usePointedSetting } from './LabelledControl';
import { MORE_SETTINGS } from './moreSettings';
import { numberText } from './numberInput';
import { PanelFooter } from './PanelFooter';
import { PresetControl } from './PresetControl';
import { SeedControl } from './SeedControl';
import { SliderControl } from './SliderControl';
import { SpeedControl } from './SpeedControl';
import { TrainExamplesControl } from './TrainExamplesControl';

const weightDecayText = (value: number) =>
  value === 0 ? settingsPanelText.noDecay : numberText(value);

/** What the symmetry of the network makes of its task; the text is loaded with the first network that has one. */
const SymmetryText = lazyPart(
  () => import('./SymmetryNote').then((made) => made.SymmetryNote),
  () => null,
);

const SymmetryNote = () => (
  <div className="setting-note" aria-live="polite">
    <SymmetryText />
  </div>
);

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
        {isSymmetric(config.model) && <SymmetryNote />}
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
                <Fragment key={path}>
                  <FieldControl path={path} />
                  {path === 'model.embedding' && isSymmetric(config.model) && <SymmetryNote />}
                </Fragment>
              ))}
            </div>
          </details>
        )}
      </div>
      <PanelFooter pointedAt={pointedAt} />
    </section>
  );
}
