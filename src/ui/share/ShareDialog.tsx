import { useState } from 'react';
import { pageText } from '../../messages/en/page';
import { DialogButton } from '../dialogs/DialogButton';
import { lazyPart } from '../parts/lazyPart';

const ShareForm = lazyPart(() => import('./ShareForm').then(({ ShareForm }) => ShareForm));

/** The button "Share" and its dialog; what makes QR codes is loaded when it first opens. */
export function ShareDialog() {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <DialogButton
      opener={pageText.share}
      shortcut="share"
      title={pageText.share}
      onOpen={() => setIsAsked(true)}
    >
      {isAsked && <ShareForm />}
    </DialogButton>
  );
}
