import type { FieldPath } from '../../run/fields';
import { FIELD_PATHS } from '../../run/fields';
import { fieldsInUse } from '../../store/fieldsInUse';
import { useLabState } from '../labContext';
import { ChoiceControl } from './ChoiceControl';
import { EngineControl } from './EngineControl';
import { FieldControl } from './FieldControl';
import { NumberControl } from './NumberControl';
import { PanelFoot } from './PanelFoot';
import { PresetControl } from './PresetControl';
import { SeedControl } from './SeedControl';
import { SliderControl } from './SliderControl';
import { SpeedControl } from './SpeedControl';
import { TrainExamplesControl } from './TrainExamplesControl';
import { usePointedAt } from './usePointedAt';

/** Settings with a place of their own; all others but the words for phases are under "More settings". */
const MAIN = new Set<FieldPath>([
  'task.op',
  'task.p',
  'task.trainExamples',
  'model.kind',
  'optimizer.learningRate',
  'optimizer.weightDecay',
  'seed',
  'engine',
  'maxSteps',
  'speed',
]);
const MORE = FIELD_PATHS.filter((path) => !MAIN.has(path) && !path.startsWith('phases.'));

const decayInWords = (value: number) => (value === 0 ? '0, no weight decay' : String(value));

/** Everything that one can set. */
export function ControlPanel() {
  const config = useLabState((state) => state.config);
  const { pointedAt, handlers } = usePointedAt();
  const inUse = new Set(fieldsInUse(config));
  return (
    <section className="controls" aria-label="Settings" {...handlers}>
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
        <details className="more">
          <summary>More settings</summary>
          <div className="fields">
            {MORE.filter((path) => inUse.has(path)).map((path) => (
              <FieldControl key={path} path={path} />
            ))}
          </div>
        </details>
      </div>
      <PanelFoot pointedAt={pointedAt} />
    </section>
  );
}
