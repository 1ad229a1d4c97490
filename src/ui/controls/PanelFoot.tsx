import type { EngineRates } from '../../run/engineRates';
import { fieldAt, isFieldPath } from '../../run/fields';
import { memoryText } from '../../run/memoryText';
import { isPresetName, PRESETS } from '../../run/presets';
import { useLab, useLabState } from '../labContext';

/** What the foot says of the control that is pointed at, or of the preset. Screen readers have it from the control itself. */
function helpOf(path: string | undefined, preset: string, rates: EngineRates | undefined): string {
  if (path === undefined || !isFieldPath(path))
    return isPresetName(preset) ? PRESETS[preset].shows : '';
  const { help, live } = fieldAt(path);
  if (path === 'engine' && rates) return `${help} ${rates.reason}`;
  return `${help} ${live ? 'Can change while it trains.' : 'A change needs a restart.'}`;
}

const count = (n: number) => n.toLocaleString('en-US');

/** What the run on the charts is made of, once it is set up. */
function RunFacts() {
  const info = useLabState((state) => state.info);
  const [member] = info?.members ?? [];
  if (!info || !member) return null;
  const { engine, parameters } = info;
  const { testExamples, mirrorsDropped } = member;
  const mirrors =
    mirrorsDropped > 0
      ? ` ${count(mirrorsDropped)} mirror images of trained pairs are left out: this network answers them for free.`
      : '';
  return (
    <p className="facts">
      {count(parameters)} weights, {memoryText(engine.memory)}, tested on {count(testExamples)}{' '}
      pairs it never saw.{mirrors}
    </p>
  );
}

/** The foot of the panel has a fixed place, so that nothing moves under the pointer when it has something to say. */
export function PanelFoot({ pointedAt }: { readonly pointedAt: string | undefined }) {
  const lab = useLab();
  const pending = useLabState((state) => state.pendingRestart);
  const going = useLabState(({ status }) => status !== 'finished' && status !== 'failed');
  const preset = useLabState(({ config }) => config.preset);
  const rates = useLabState((state) => state.rates);
  const otherPreset = useLabState(
    ({ config, runConfig }) => runConfig !== undefined && config.preset !== runConfig.preset,
  );

  const names = pending.slice(0, 3).map((path) => fieldAt(path).label);
  const rest = pending.length > names.length ? ` and ${pending.length - names.length} more` : '';
  const what =
    otherPreset && isPresetName(preset)
      ? `The preset ${PRESETS[preset].label}`
      : names.join(', ') + rest;
  const one = pending.length === 1 || otherPreset;
  return (
    <div className="foot">
      <div aria-live="polite">
        {pending.length > 0 && (
          <div className="pending">
            <p>
              <strong>{what}</strong> {one ? 'takes' : 'take'} effect on{' '}
              {going ? 'restart' : 'the next run'}. The charts show the run before.
            </p>
            <button type="button" onClick={lab.restart}>
              Restart
            </button>
          </div>
        )}
      </div>
      {pending.length === 0 && <p aria-hidden="true">{helpOf(pointedAt, preset, rates)}</p>}
      {pending.length === 0 && pointedAt === undefined && <RunFacts />}
    </div>
  );
}
