import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createBrowserLab } from './app/createBrowserLab';
import { ErrorBoundary } from './app/ErrorBoundary';
import { createPageUrl, PageUrlContext } from './app/pageUrl';
import { screenWakeLock } from './app/screenWakeLock';
import { createScriptingApi } from './app/scripting';
import { keepFocus } from './keyboard/keepFocus';
import { LabContext } from './lab/labContext';
import { isTraining } from './lab/labStatus';
import { keepUpWithTranslation } from './language/pageTranslation';
import { afterEngineTiming, createOfflineSupport } from './offline/offlineSupport';
import { ThemeContext } from './theme/ThemeControl';
import type { ThemeController } from './theme/themeController';

/** Makes the page, in the language that has been learnt and the theme that is there. */
export function startPage(theme: ThemeController): void {
  const address = createPageUrl();
  theme.choice.subscribe(address.clearTheme); // what is chosen here is not asked for there any more
  const lab = createBrowserLab(address);
  const offline = createOfflineSupport();
  window.grokkingLab = createScriptingApi(lab, address);
  afterEngineTiming(lab, offline.start);
  keepFocus();
  keepUpWithTranslation();
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
