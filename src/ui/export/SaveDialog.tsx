import { lazy, Suspense, useState } from 'react';
import type { StepScale } from '../../store/decimate';
import type { NamedRun } from '../../store/namedRuns';
import type { ChartSource } from '../charts/chartSource';
import { DialogButton } from '../DialogButton';

const SaveForm = lazy(() => import('./SaveForm').then((made) => ({ default: made.SaveForm })));

interface SaveDialogProps {
  readonly runs: readonly NamedRun[];
  readonly source: ChartSource;
  readonly scale: StepScale;
}

/** The button "Save or open" and its dialog: runs, weights and charts as files. */
export function SaveDialog(props: SaveDialogProps) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <DialogButton
      opener="Save or open"
      press="save"
      openerTitle="The run, its weights and the charts as files"
      title="Save or open"
      onOpen={() => setIsAsked(true)}
    >
      {isAsked && (
        <Suspense fallback={<p>Loading …</p>}>
          <SaveForm {...props} />
        </Suspense>
      )}
    </DialogButton>
  );
}
