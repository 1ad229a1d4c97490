import { parseQuery } from '../store/url/queryString';
import { changeLanguage, languagePreference, resolveLanguage } from './language/language';
import { createThemeController } from './theme/themeController';
import { isThemeChoice } from './theme/themes';
import 'uplot/dist/uPlot.min.css';
import './styles/theme.css';
import './styles/page.css';
import './styles/header.css';
import './styles/statusBar.css';
import './styles/controls.css';
import './styles/charts.css';
import './styles/answers.css';
import './styles/experiments.css';
import './styles/runs.css';
import './styles/dialog.css';
import './styles/sharing.css';
import './styles/library.css';

const query = parseQuery(location.search);
const fromUrl = (name: string) => query.findLast(([key]) => key === name)?.[1];

// The theme at once, before anything is seen in another.
const themeName = fromUrl('theme') ?? '';
const theme = createThemeController(isThemeChoice(themeName) ? themeName : undefined);

// The page is imported after its language: some tables still read messages when they are loaded.
changeLanguage(
  resolveLanguage({
    fromUrl: fromUrl('lang'),
    remembered: languagePreference.store.getState().value,
    browser: navigator.languages,
  }),
)
  .then(() => import('./startPage'))
  .then(({ startPage }) => startPage(theme))
  // public/startProblems.js says why on the page, and needs nothing that may be missing.
  .catch((detail) => window.dispatchEvent(new CustomEvent('lab-not-started', { detail })));
