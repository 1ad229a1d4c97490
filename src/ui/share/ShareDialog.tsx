import { lazy, Suspense, useState } from 'react';
import { DialogButton } from '../DialogButton';

const ShareForm = lazy(() => import('./ShareForm').then((made) => ({ default: made.ShareForm })));

/** The button "Share" and its dialog; what makes QR codes is loaded when it first opens. */
export function ShareDialog() {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <DialogButton opener="Share" press="share" title="Share" onOpen={() => setIsAsked(true)}>
      {isAsked && (
        <Suspense fallback={<p>Loading …</p>}>
          <ShareForm />
        </Suspense>
      )}
    </DialogButton>
  );
}
