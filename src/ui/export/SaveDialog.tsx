import { useState } from 'react';
import { dialogButtonsText } from '../../messages/en/page';
import type { StepScale } from '../../store/history/decimate';
import type { ChartSource } from '../charts/chartSource';
import { DialogButton } from '../dialogs/DialogButton';
import { lazyPart } from '../parts/lazyPart';
import type { NamedRun } from '../runs/namedRuns';

const messages = dialogButtonsText.saving;

const SaveForm = lazyPart(() => import('./SaveForm').then(({ SaveForm }) => SaveForm));

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
      opener={messages.button}
      shortcut="save"
      openerTitle={messages.about}
      title={messages.title}
      onOpen={() => setIsAsked(true)}
    >
      {isAsked && <SaveForm {...props} />}
    </DialogButton>
  );
}
