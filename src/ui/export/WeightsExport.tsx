import { savingText } from '../../messages/en/runFiles';
import { groupedNumber } from '../../messages/format/numbers';
import { inEnglish } from '../../messages/locale';
import type { Snapshot } from '../../run/events/snapshot';
import { modelParameters } from '../../run/model/modelParameters';
import { safetensors } from '../../run/model/safetensors';
import { configAtStep } from '../../store/runs/runStory';
import { tokenCount } from '../../tasks/pairs';
import type { NamedRun } from '../runs/namedRuns';
import { settingsText } from '../runs/settingsText';

/** The safetensors file of a run at a snapshot. */
function weightsFile(run: NamedRun, { step, state }: Snapshot): Uint8Array<ArrayBuffer> {
  const { task, model } = run.began;
  return safetensors(modelParameters(model, tokenCount(task.op, task.p)), state.weights, {
    format: 'pt', // what readers of PyTorch ask for
    madeBy: 'Grokking Lab',
    step: String(step),
    settings: inEnglish(() => settingsText(configAtStep(run, step))),
  });
}

interface WeightsExportProps {
  readonly run: NamedRun;
  readonly snapshot: Snapshot | undefined;
  save(ending: string, content: BlobPart, type: string): void;
}

/** The weights, of the latest step of which they are known. */
export function WeightsExport({ run, snapshot, save }: WeightsExportProps) {
  return (
    <div className="save-row">
      <button
        type="button"
        disabled={!snapshot}
        onClick={() =>
          snapshot &&
          save(
            `-weights${snapshot.step}.safetensors`,
            weightsFile(run, snapshot),
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
