import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { AddressContext } from './addressContext';
import { createAddress } from './createAddress';
import { createBrowserLab } from './createBrowserLab';
import { ErrorBoundary } from './ErrorBoundary';
import { keepFocus } from './focus/keepFocus';
import { LabContext } from './labContext';
import { afterTiming } from './offline/afterTiming';
import { createOffline } from './offline/createOffline';
import { scripting } from './scripting';
import { createThemeDesk } from './theme/createThemeDesk';
import { ThemeContext } from './theme/themeContext';
import 'uplot/dist/uPlot.min.css';
import './styles/theme.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/charts.css';
import './styles/experiments.css';
import './styles/runs.css';
import './styles/dialog.css';

import './styles/sharing.css';
import './styles/library.css';

const address = createAddress();
const theme = createThemeDesk(address);
const lab = createBrowserLab(address);
const offline = createOffline();
window.grokkingLab = scripting(lab, address);
afterTiming(lab, offline.start);
keepFocus();

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
