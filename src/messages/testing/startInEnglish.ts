import { setLocale } from '../locale';

// Runs before each test file: files share their modules, and so the language that the one before has chosen.
setLocale();
