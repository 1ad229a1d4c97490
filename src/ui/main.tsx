import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createBrowserLab } from './createBrowserLab';
import { ErrorBoundary } from './ErrorBoundary';
import { LabContext } from './labContext';
import { scripting } from './scripting';
import 'uplot/dist/uPlot.min.css';
import './styles/theme.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/charts.css';
import './styles/dialog.css';

const lab = createBrowserLab();
window.grokkingLab = scripting(lab);

// As a transition, the first rendering is cut into short tasks.
startTransition(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <ErrorBoundary>
        <LabContext value={lab}>
          <App />
        </LabContext>
      </ErrorBoundary>
    </StrictMode>,
  );
});
