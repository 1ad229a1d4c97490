import { runsText } from '../../messages/en/runs';
import { settingsPanelText } from '../../messages/en/settingsPanel';
import { memoryText } from '../../messages/format/bytes';
import { groupedNumber } from '../../messages/format/numbers';
import { engineRatesText } from '../../messages/wording/engines';
import {
  fieldHelp,
  fieldLabel,
  presetDescription,
  presetLabel,
} from '../../messages/wording/settings';
import { fieldAt, isFieldPath } from '../../run/config/fields';
import { isPresetName } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import type { EngineRates } from '../../run/events/engineInfo';
import { presetDifferences } from '../../store/runs/configDifferences';
import { useLab, useLabState } from '../lab/labContext';
import { FormattedMessage } from '../language/FormattedMessage';

/** Settings that are named before the others are counted. */
const MAX_NAMED = 3;

/** What a run of the preset shows; of other settings that is not known, so they are named. */
function presetCaption(config: RunConfig): string {
  const { preset } = config;
  if (!isPresetName(preset)) return '';
  const changed = presetDifferences(config, preset, {});
  if (changed.length === 0) return presetDescription(preset);
  const settings = changed.map((path) => fieldLabel(path)).join(', ');
  return settingsPanelText.presetChanged({ preset: presetLabel(preset), settings });
}

/** What the foot says of the control that is pointed at, or of the preset. Screen readers have it from the control itself. */
function footerHelp(
  path: string | undefined,
  config: RunConfig,
  rates: EngineRates | undefined,
): string {
  if (path === undefined || !isFieldPath(path)) return presetCaption(config);
  const help = fieldHelp(path);
  if (path === 'engine' && rates)
    return `${help} ${settingsPanelText.timedAlone} ${engineRatesText(rates)}`;
  return `${help} ${fieldAt(path).live ? settingsPanelText.live : settingsPanelText.needsRestart}`;
}

/** What the run on the charts is made of, once it is set up. */
function RunSizes() {
  const info = useLabState((state) => state.info);
  const [member] = info?.members ?? [];
  if (!info || !member) return null;
  const { engine, parameters } = info;
  const { testExamples, mirrorsDropped } = member;
  const facts = settingsPanelText.facts({
    weights: groupedNumber(parameters),
    memory: memoryText(engine.memory),
    pairs: groupedNumber(testExamples),
  });
  const mirrors =
    mirrorsDropped > 0
      ? ` ${settingsPanelText.mirrors({ count: groupedNumber(mirrorsDropped) })}`
      : '';
  return <p className="facts">{facts + mirrors}</p>;
}

/** The foot of the panel has a fixed place, so that nothing moves under the pointer when it has something to say. */
export function PanelFooter({ pointedAt }: { readonly pointedAt: string | undefined }) {
  const lab = useLab();
  const pending = useLabState((state) => state.pendingRestart);
  const going = useLabState(({ status }) => status !== 'finished' && status !== 'failed');
  const config = useLabState((state) => state.config);
  const { preset } = config;
  const rates = useLabState((state) => state.rates);
  const otherPreset = useLabState(
    ({ runConfig }) => runConfig !== undefined && preset !== runConfig.preset,
  );

  const names = pending.slice(0, MAX_NAMED).map((path) => fieldLabel(path));
  const some = names.join(', ');
  const more = pending.length - names.length;
  const settings = more > 0 ? runsText.andMore({ some, more }) : some;
  const what =
    otherPreset && isPresetName(preset)
      ? settingsPanelText.preset({ preset: presetLabel(preset) })
      : settings;
  const takesEffect = going ? settingsPanelText.onRestart : settingsPanelText.onNextRun;
  return (
    <div className="panel-footer">
      <div aria-live="polite">
        {pending.length > 0 && (
          <div className="pending">
            <p>
              <FormattedMessage
                text={takesEffect({ count: otherPreset ? 1 : pending.length })}
                parts={{ what: <strong>{what}</strong> }}
              />
            </p>
            <button type="button" onClick={lab.restart}>
              {settingsPanelText.restart}
            </button>
          </div>
        )}
      </div>
      {pending.length === 0 && <p aria-hidden="true">{footerHelp(pointedAt, config, rates)}</p>}
      {pending.length === 0 && pointedAt === undefined && <RunSizes />}
    </div>
  );
}
