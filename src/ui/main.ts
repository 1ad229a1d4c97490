import { loadLocale } from '../messages/languages';
import { languagePreference, resolveLanguage } from './language/language';
import { createThemeController } from './theme/themeController';
import { isThemeChoice } from './theme/themes';
import 'uplot/dist/uPlot.min.css';
import './styles/theme.css';
import './styles/page.css';
import './styles/header.css';
import './styles/statusBar.css';
import './styles/controls.css';
import './styles/charts.css';
import './styles/experiments.css';
import './styles/runs.css';
import './styles/dialog.css';
import './styles/sharing.css';
import './styles/library.css';

const asked = (key: string) => new URLSearchParams(location.search).getAll(key).at(-1);

// The theme at once, before anything is seen in another.
const askedTheme = asked('theme') ?? '';
const theme = createThemeController(isThemeChoice(askedTheme) ? askedTheme : undefined);

// Words are read when their modules are loaded: the page comes after its language.
const language = resolveLanguage({
  asked: asked('lang'),
  remembered: languagePreference.store.getState().value,
  browser: navigator.languages,
});
document.documentElement.lang = language;
// Not awaited here: the page imports modules that are loaded together with this one.
loadLocale(language)
  .then(() => import('./startPage'))
  .then(({ startPage }) => startPage(theme));
