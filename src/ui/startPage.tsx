import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { PageUrlContext } from './addressContext';
import { screenWakeLock } from './awake/awake';
import { createPageUrl } from './createAddress';
import { createBrowserLab } from './createBrowserLab';
import { ErrorBoundary } from './ErrorBoundary';
import { keepFocus } from './focus/keepFocus';
import { isTraining } from './isGoing';
import { LabContext } from './labContext';
import { afterEngineTiming } from './offline/afterTiming';
import { createOfflineSupport } from './offline/createOffline';
import { createScriptingApi } from './scripting';
import type { ThemeController } from './theme/createThemeDesk';
import { ThemeContext } from './theme/themeContext';

/** Makes the page, in the language that has been learnt and the theme that is there. */
export function startPage(theme: ThemeController): void {
  const address = createPageUrl();
  theme.choice.subscribe(address.clearTheme); // what is chosen here is not asked for there any more
  const lab = createBrowserLab(address);
  const offline = createOfflineSupport();
  window.grokkingLab = createScriptingApi(lab, address);
  afterEngineTiming(lab, offline.start);
  keepFocus();
  lab.store.subscribe(({ status }) => screenWakeLock.setReason('lab', isTraining(status)));

  // As a transition, the first rendering is cut into short tasks.
  startTransition(() => {
    createRoot(document.getElementById('root') as HTMLElement).render(
      <StrictMode>
        <ErrorBoundary>
          <PageUrlContext value={address}>
            <LabContext value={lab}>
              <ThemeContext value={theme}>
                <App renewed={offline.renewed} />
              </ThemeContext>
            </LabContext>
          </PageUrlContext>
        </ErrorBoundary>
      </StrictMode>,
    );
  });
}
