import { LANGUAGE_NAMES } from '../../messages/languages';
import { createPreference } from '../preferences/createPreference';

/** The language that was chosen on this page; `auto` is as the browser likes it. */
export const languagePreference = createPreference('language', ['auto', ...LANGUAGE_NAMES]);
