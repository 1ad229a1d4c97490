import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { AddressContext } from './addressContext';
import { awake } from './awake/awake';
import { createAddress } from './createAddress';
import { createBrowserLab } from './createBrowserLab';
import { ErrorBoundary } from './ErrorBoundary';
import { keepFocus } from './focus/keepFocus';
import { isGoing } from './isGoing';
import { LabContext } from './labContext';
import { afterTiming } from './offline/afterTiming';
import { createOffline } from './offline/createOffline';
import { scripting } from './scripting';
import type { ThemeDesk } from './theme/createThemeDesk';
import { ThemeContext } from './theme/themeContext';

/** Makes the page, in the language that has been learnt and the theme that is there. */
export function startPage(theme: ThemeDesk): void {
  const address = createAddress();
  theme.choice.subscribe(address.forgetTheme); // what is chosen here is not asked for there any more
  const lab = createBrowserLab(address);
  const offline = createOffline();
  window.grokkingLab = scripting(lab, address);
  afterTiming(lab, offline.start);
  keepFocus();
  lab.store.subscribe(({ status }) => awake.keep('lab', isGoing(status)));

  // As a transition, the first rendering is cut into short tasks.
  startTransition(() => {
    createRoot(document.getElementById('root') as HTMLElement).render(
      <StrictMode>
        <ErrorBoundary>
          <AddressContext value={address}>
            <LabContext value={lab}>
              <ThemeContext value={theme}>
                <App renewed={offline.renewed} />
              </ThemeContext>
            </LabContext>
          </AddressContext>
        </ErrorBoundary>
      </StrictMode>,
    );
  });
}
