import { savingText } from '../../messages/en/savingText';
import { modelParameters } from '../../run/modelParameters';
import { safetensors } from '../../run/safetensors';
import { groupedNumber } from '../../run/settingText';
import type { Snapshot } from '../../run/snapshot';
import type { NamedRun } from '../../store/namedRuns';
import { configThen } from '../../store/runStory';
import { settingsText } from '../../store/settingsText';
import { tokenCount } from '../../tasks/pairs';

/** The safetensors file of a run at a snapshot. */
function fileOf(run: NamedRun, { step, state }: Snapshot): Uint8Array<ArrayBuffer> {
  const { task, model } = run.began;
  return safetensors(modelParameters(model, tokenCount(task.op, task.p)), state.weights, {
    format: 'pt', // what readers of PyTorch ask for
    madeBy: 'Grokking Lab',
    step: String(step),
    settings: settingsText(configThen(run, step)),
  });
}

interface WeightsSaveProps {
  readonly run: NamedRun;
  readonly snapshot: Snapshot | undefined;
  save(ending: string, content: BlobPart, type: string): void;
}

/** The weights, of the latest step of which they are known. */
export function WeightsSave({ run, snapshot, save }: WeightsSaveProps) {
  return (
    <div className="save-row">
      <button
        type="button"
        disabled={!snapshot}
        onClick={() =>
          snapshot &&
          save(
            `-weights${snapshot.step}.safetensors`,
            fileOf(run, snapshot),
            'application/octet-stream',
          )
        }
      >
        {savingText.weights}
      </button>
      <span>
        {snapshot
          ? savingText.aboutWeights({ step: groupedNumber(snapshot.step) })
          : savingText.noWeights}
      </span>
    </div>
  );
}
