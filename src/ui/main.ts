import { learn } from '../messages/learn';
import { languageOf } from './language/languageOf';
import { languagePreference } from './language/languagePreference';
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

// Words are read when their modules are loaded: the page comes after its language.
const language = languageOf({
  asked: new URLSearchParams(location.search).getAll('lang').at(-1),
  remembered: languagePreference.store.getState().value,
  browser: navigator.languages,
});
document.documentElement.lang = language;
// Not awaited here: the page imports modules that are loaded together with this one.
learn(language)
  .then(() => import('./startPage'))
  .then(({ startPage }) => startPage());
